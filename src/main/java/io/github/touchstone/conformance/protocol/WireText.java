package io.github.touchstone.conformance.protocol;

import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.math.numbers.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decimals and hex floats, read as the number of a binary format that they stand for (spec ADP-4). */
final class WireText {
    /** Longer than the exact decimal of any binary64 number. */
    private static final int LONGEST = 1200;

    /** Exponents are kept short, for {@code 1e999999999} is a number of 10^9 digits. */
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]{1,4})?");

    private static final Pattern HEX =
            Pattern.compile("(-?)0[xX]([0-9a-fA-F]+)(?:\\.([0-9a-fA-F]*))?[pP]([+-]?[0-9]{1,4})");

    private WireText() {}

    /** As {@link WireNumber#read}, of a finite number. */
    static Rational read(String text, Dtype dtype) {
        if (text.length() <= LONGEST) {
            Matcher hex = HEX.matcher(text);
            if (hex.matches()) {
                return held(text, hex(hex), dtype);
            }
            if (DECIMAL.matcher(text).matches()) {
                return decimal(text, dtype);
            }
        }
        throw new BreakageException(
                Breakage.WRONG_SHAPE,
                Quoted.of(text) + " is no number: write a decimal such as \"-1.25\" or \"1e-05\", a hex float such as"
                        + " \"0x1.8p-3\", or \"nan\", \"inf\", \"-inf\"");
    }

    private static Rational hex(Matcher hex) {
        String fraction = hex.group(3) == null ? "" : hex.group(3);
        BigInteger digits = new BigInteger(hex.group(2) + fraction, 16);
        int exponent = Integer.parseInt(hex.group(4)) - 4 * fraction.length();
        Rational magnitude = exponent >= 0
                ? Rational.of(digits.shiftLeft(exponent), BigInteger.ONE)
                : Rational.of(digits, BigInteger.ONE.shiftLeft(-exponent));
        return hex.group(1).isEmpty() ? magnitude : magnitude.negate();
    }

    /**
     * A short decimal stands for the nearest number of the format that its writer printed: binary64, or binary32 if it has no
     * more digits than that needs. A long one must be exact.
     */
    private static Rational decimal(String text, Dtype dtype) {
        BigDecimal decimal = new BigDecimal(text);
        Rational value = Rational.of(decimal);
        int digits = decimal.stripTrailingZeros().precision();
        double nearest = Double.parseDouble(text);
        if (digits <= digits(Dtype.FLOAT64) && standsFor(value, nearest) && holds(nearest, dtype)) {
            return Rational.ofExactly(nearest);
        }
        float nearestFloat = Float.parseFloat(text);
        if (dtype == Dtype.FLOAT32 && digits <= digits(dtype) && standsFor(value, nearestFloat)) {
            return Rational.ofExactly(nearestFloat);
        }
        return held(text, value, dtype);
    }

    /** As many digits as tell all numbers of the format apart: {@code ceil(1 + p log10(2))}. */
    private static int digits(Dtype dtype) {
        return dtype == Dtype.FLOAT32 ? 9 : 17;
    }

    /** No writer prints an overflow as a decimal, or zero as something else. */
    private static boolean standsFor(Rational value, double nearest) {
        return Double.isFinite(nearest) && (nearest == 0) == value.isZero();
    }

    private static boolean holds(double x, Dtype dtype) {
        return dtype == Dtype.FLOAT64 || (float) x == x;
    }

    private static Rational held(String text, Rational value, Dtype dtype) {
        double nearest = value.doubleValue();
        if (Double.isFinite(nearest) && Rational.ofExactly(nearest).equals(value) && holds(nearest, dtype)) {
            return value;
        }
        throw new BreakageException(
                Breakage.WRONG_DTYPE,
                Quoted.of(text) + " is no number of " + dtype.label()
                        + ": was it computed in another format, or printed with digits that are not its own?");
    }
}
