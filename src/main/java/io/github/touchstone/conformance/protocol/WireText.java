package io.github.touchstone.conformance.protocol;

import io.github.touchstone.conformance.cases.Dtype;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Decimals and hex floats, read as the number of a binary format that they stand for (spec ADP-4). */
final class WireText {
    /** Longer than the exact decimal of any binary64 number. */
    private static final int LONGEST = 1200;

    /** Exponents are kept short, for {@code 1e999999999} is a number of 10^9 digits. */
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]{1,4})?");

    private WireText() {}

    /** As {@link WireNumber#read}, of a finite number; every number of either format is a double. */
    static double read(String text, Dtype dtype) {
        if (text.length() <= LONGEST) {
            if (HexFloat.begins(text)) {
                return held(text, hex(text), dtype);
            }
            if (DECIMAL.matcher(text).matches()) {
                return held(text, decimal(text, dtype), dtype);
            }
        }
        throw noNumber(text);
    }

    private static BreakageException noNumber(String text) {
        return new BreakageException(
                Breakage.WRONG_SHAPE,
                Quoted.of(text) + " is no number: write a decimal such as \"-1.25\" or \"1e-05\", a hex float such as"
                        + " \"0x1.8p-3\", or \"nan\", \"inf\", \"-inf\"");
    }

    /** The number if it is one of the format; no number, and none that overflowed, is NaN here. */
    private static double held(String text, double x, Dtype dtype) {
        if (Double.isFinite(x) && (dtype == Dtype.FLOAT64 || (float) x == x)) {
            return x;
        }
        throw new BreakageException(
                Breakage.WRONG_DTYPE,
                Quoted.of(text) + " is no number of " + dtype.label()
                        + ": was it computed in another format, or printed with digits that are not its own?");
    }

    private static double hex(String text) {
        try {
            return HexFloat.read(text);
        } catch (NumberFormatException e) {
            throw noNumber(text);
        }
    }

    /**
     * A short decimal stands for the nearest number of the format that its writer printed: binary64, or binary32 if it has no
     * more digits than that needs. A long one must be exact. NaN if there is no such number.
     */
    private static double decimal(String text, Dtype dtype) {
        int digits = significant(text);
        double nearest = Double.parseDouble(text);
        if (digits > digits(Dtype.FLOAT64)) {
            return Double.isFinite(nearest) && new BigDecimal(nearest).compareTo(new BigDecimal(text)) == 0
                    ? nearest
                    : Double.NaN;
        }
        if (dtype == Dtype.FLOAT32 && (float) nearest != nearest && digits <= digits(Dtype.FLOAT32)) {
            nearest = Float.parseFloat(text);
        }
        // no writer prints as zero what is not
        return nearest == 0 && digits > 0 ? Double.NaN : nearest;
    }

    /**
     * As many digits as tell all numbers of the format apart, {@code ceil(1 + p log10(2))}: 9 and 17. Java before 19 prints some
     * binary64 numbers with one more (JDK-4511638).
     */
    private static int digits(Dtype dtype) {
        return dtype == Dtype.FLOAT32 ? 9 : 18;
    }

    /** The digits from the first to the last that is not zero; none in a zero. */
    private static int significant(String decimal) {
        int count = 0;
        int counted = 0;
        for (int i = 0; i < decimal.length() && decimal.charAt(i) != 'e' && decimal.charAt(i) != 'E'; i++) {
            char c = decimal.charAt(i);
            if (c >= '1' && c <= '9') {
                count++;
                counted = count;
            } else if (c == '0' && count > 0) {
                count++;
            }
        }
        return counted;
    }
}
