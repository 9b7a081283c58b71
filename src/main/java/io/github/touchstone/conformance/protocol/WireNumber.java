package io.github.touchstone.conformance.protocol;

import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.math.numbers.Rational;

/** A number that an implementation holds, as it crossed the wire in text (spec ADP-4). The sign of zero is not kept. */
public sealed interface WireNumber {
    /**
     * A finite number.
     *
     * @param value exactly what the implementation holds
     */
    record Finite(Rational value) implements WireNumber {}

    /** What is not finite. */
    enum NonFinite implements WireNumber {
        /** Not a number. */
        NAN,
        /** Plus infinity. */
        INF,
        /** Minus infinity. */
        MINUS_INF
    }

    /**
     * Reads the text of an answer given in {@code dtype}. Throws {@link BreakageException} with {@link Breakage#WRONG_SHAPE} if
     * it is no number, with {@link Breakage#WRONG_DTYPE} if it is no number of the format.
     */
    static WireNumber read(String text, Dtype dtype) {
        return switch (text) {
            case "nan" -> NonFinite.NAN;
            case "inf" -> NonFinite.INF;
            case "-inf" -> NonFinite.MINUS_INF;
            default -> new Finite(Rational.ofExactly(WireText.read(text, dtype)));
        };
    }

    /** Throws what {@link #read} throws, without reading further than that needs. */
    static void check(String text, Dtype dtype) {
        if (!text.equals("nan") && !text.equals("inf") && !text.equals("-inf")) {
            WireText.read(text, dtype);
        }
    }

    /** Text that {@link #read} takes for exactly this number: a hex float, {@code nan}, {@code inf} or {@code -inf}. */
    static String write(double x) {
        if (Double.isNaN(x)) {
            return "nan";
        }
        if (Double.isInfinite(x)) {
            return x > 0 ? "inf" : "-inf";
        }
        return Double.toHexString(x);
    }
}
