package io.github.touchstone.conformance.law;

import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.math.numbers.Rational;
import java.util.Optional;

/** The number that an implementation holds, from its text on the wire. */
final class Held {
    private Held() {}

    /** Exactly; empty for what is not finite, and for what is no number. */
    static Optional<Rational> number(String text, Dtype dtype) {
        try {
            double value = dtype == Dtype.FLOAT32 ? Float.parseFloat(text) : Double.parseDouble(text);
            return Double.isFinite(value) ? Optional.of(Rational.ofExactly(value)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
