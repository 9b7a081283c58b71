package io.github.touchstone.math.numbers;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads rational numbers, exactly (spec NUM-2). */
final class RationalText {
    /** An integer or a decimal; the exponent is kept short, for {@code 1e999999999} is a number of 10^9 digits. */
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,4})?");

    private static final Pattern LONG_EXPONENT = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)[eE][+-]?\\d+");

    private RationalText() {}

    /** As {@link Rational#parse}. */
    static Rational parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return decimal(text, text);
        }
        Rational denominator = decimal(text.substring(slash + 1), text);
        if (denominator.isZero()) {
            throw new NumberFormatException("zero denominator in '" + text + "'");
        }
        return decimal(text.substring(0, slash), text).divide(denominator);
    }

    private static Rational decimal(String part, String text) {
        String digits = part.strip();
        if (!DECIMAL.matcher(digits).matches() && LONG_EXPONENT.matcher(digits).matches()) {
            throw new NumberFormatException("the exponent of '" + text + "' is out of range: it has at most 4 digits");
        }
        if (!DECIMAL.matcher(digits).matches()) {
            throw new NumberFormatException(
                    "'" + text + "' is not a number: write an integer, a fraction p/q or a decimal such as 1e-4");
        }
        return Rational.of(new BigDecimal(digits));
    }
}
