package io.github.touchstone.study.rates;

import io.github.touchstone.study.findings.Value;
import java.util.Locale;
import java.util.Optional;

/** Numbers in sentences. */
final class Said {
    private Said() {}

    /** A value with its error where that is seen, such as {@code -2.001 ± 0.003}. */
    static String of(Value value) {
        return value.error() > 1e-6 * Math.abs(value.value())
                ? String.format(Locale.ROOT, "%.4g ± %.2g", value.value(), value.error())
                : String.format(Locale.ROOT, "%.6g", value.value());
    }

    static String of(Optional<Value> value) {
        return value.map(Said::of).orElse("(not measured at this scale)");
    }

    /** With two digits more. */
    static String precisely(double value) {
        return String.format(Locale.ROOT, "%.6g", value);
    }

    static String of(double value) {
        return String.format(Locale.ROOT, "%.4g", value);
    }
}
