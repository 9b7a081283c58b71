package io.github.touchstone.math.numbers;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Enclosures and rationals as decimals that show no uncertain digit (spec NUM-17).
 *
 * <p>A decimal of n significant digits is <em>certified</em> for an enclosure if it lies within one unit of its last place of
 * every point of the enclosure. What is printed is the midpoint, rounded to nearest, at the largest certified n.
 */
public final class Decimals {
    private Decimals() {}

    /**
     * How many significant digits are certified, at most {@code atMost}: 0 if the enclosure contains zero and is no point, {@code
     * atMost} if it is a point.
     */
    public static int certifiedDigits(Enclosure x, int atMost) {
        if (x.exact()) {
            return atMost;
        }
        if (x.lower().signum() * x.upper().signum() <= 0) {
            return 0;
        }
        Rational middle = x.middle();
        int digits = Math.max(0, Math.min(atMost, exponent(middle) - exponent(x.radius()) + 1));
        while (digits > 0 && !certified(x, nearest(middle, digits))) {
            digits--;
        }
        return digits;
    }

    private static boolean certified(Enclosure x, BigDecimal decimal) {
        Rational value = Rational.of(decimal);
        Rational unit = Rational.of(decimal.ulp());
        return value.subtract(unit).compareTo(x.lower()) <= 0 && x.upper().compareTo(value.add(unit)) <= 0;
    }

    /**
     * The certified digits of the enclosure, at most {@code atMost}; an exact number whose decimal ends within them is printed
     * exactly. If no digit is certain, the two ends, rounded outwards to two digits: {@code [-1.3e-40, 2.4e-41]}.
     */
    public static String print(Enclosure x, int atMost) {
        if (x.exact()) {
            return text(exactIfShort(nearest(x.lower(), atMost), x.lower()));
        }
        int digits = certifiedDigits(x, atMost);
        return digits == 0
                ? "[" + text(lower(x.lower(), 2)) + ", " + text(upper(x.upper(), 2)) + "]"
                : text(nearest(x.middle(), digits));
    }

    /** An exact decimal without trailing zeros behind the point, and an integer of up to 15 digits in full. */
    private static BigDecimal exactIfShort(BigDecimal rounded, Rational x) {
        if (!Rational.of(rounded).equals(x)) {
            return rounded;
        }
        BigDecimal stripped = rounded.stripTrailingZeros();
        boolean shortInteger = stripped.scale() < 0 && stripped.precision() - stripped.scale() <= 15;
        return shortInteger ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }

    /** The greatest decimal of {@code digits} significant digits that is at most x. */
    public static BigDecimal lower(Rational x, int digits) {
        return rounded(x, digits, RoundingMode.FLOOR);
    }

    /** The least decimal of {@code digits} significant digits that is at least x. */
    public static BigDecimal upper(Rational x, int digits) {
        return rounded(x, digits, RoundingMode.CEILING);
    }

    /** The decimal of {@code digits} significant digits nearest to x, ties to even. */
    public static BigDecimal nearest(Rational x, int digits) {
        return rounded(x, digits, RoundingMode.HALF_EVEN);
    }

    private static BigDecimal rounded(Rational x, int digits, RoundingMode mode) {
        if (digits < 1) {
            throw new IllegalArgumentException("a decimal has at least one digit, not " + digits);
        }
        if (x.isZero()) {
            return BigDecimal.ZERO;
        }
        int scale = digits - 1 - exponent(x);
        BigInteger ten = BigInteger.TEN.pow(Math.abs(scale));
        BigInteger n = scale >= 0 ? x.numerator().multiply(ten) : x.numerator();
        BigInteger d = scale >= 0 ? x.denominator() : x.denominator().multiply(ten);
        BigDecimal decimal = new BigDecimal(quotient(n, d, mode), scale);
        // 9.99 may have become 10.00
        return decimal.precision() > digits ? decimal.setScale(scale - 1, RoundingMode.UNNECESSARY) : decimal;
    }

    private static BigInteger quotient(BigInteger n, BigInteger d, RoundingMode mode) {
        BigInteger[] q = n.divideAndRemainder(d);
        // the remainder stands for a digit below the point: 0, less than, equal to or more than one half
        int half = Integer.signum(q[1].abs().shiftLeft(1).compareTo(d)) + 1;
        BigInteger tenths = BigInteger.valueOf(q[1].signum() == 0 ? 0 : n.signum() * (4 + half));
        return new BigDecimal(q[0].multiply(BigInteger.TEN).add(tenths), 1)
                .setScale(0, mode)
                .unscaledValue();
    }

    /** {@code floor(log10 |x|)} of an x that is not zero. */
    static int exponent(Rational x) {
        Rational size = x.abs();
        int bits = size.numerator().bitLength() - size.denominator().bitLength();
        int e = (int) Math.floor(bits * 0.30102999566398120) - 1;
        while (size.compareTo(power(e + 1)) >= 0) {
            e++;
        }
        return e;
    }

    private static Rational power(int e) {
        return Rational.of(BigDecimal.ONE.scaleByPowerOfTen(e));
    }

    /** Plain digits from 1e-4 on, unless zeros would have to be made up; else {@code d.ddde-n}. */
    public static String text(BigDecimal x) {
        if (x.signum() == 0) {
            return "0";
        }
        int exponent = x.precision() - x.scale() - 1;
        if (exponent >= -4 && x.scale() >= 0) {
            return x.toPlainString();
        }
        String digits = x.unscaledValue().abs().toString();
        String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
        return (x.signum() < 0 ? "-" : "") + digits.charAt(0) + fraction + "e" + exponent;
    }
}
