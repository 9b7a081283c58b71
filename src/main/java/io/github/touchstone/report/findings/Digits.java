package io.github.touchstone.report.findings;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A number with as many digits as it deserves (spec STD-5): {@code mantissa(uncertainty) 10^exponent}. The number in brackets is in
 * units of the last digit, rounded up, and covers the error and the rounding of the mantissa.
 *
 * @param mantissa decimal digits, with a sign and a point where needed
 * @param uncertainty in units of the last digit; empty if the mantissa is within one unit of the last digit of the truth
 * @param exponent of ten; 0 where none is written
 */
record Digits(String mantissa, Optional<String> uncertainty, int exponent) {
    /** Numbers from 10^-3 to below 10^6 are written without a power of ten. */
    private static final int SMALLEST = -3;

    private static final int LARGEST = 5;

    /** {@code 0.000000(2)} is the longest zero written so. */
    private static final int LONGEST_ZERO = 6;

    /** The finite number with at most so many significant digits. */
    static Digits of(double value, double error, int most) {
        BigDecimal v = new BigDecimal(value);
        BigDecimal e = new BigDecimal(error);
        if (v.signum() == 0 && e.signum() == 0) {
            return new Digits("0", Optional.empty(), 0);
        }
        // of the rounded number: 9.99999999 is 10.00000
        int finest = order((v.signum() == 0 ? e : v).round(new MathContext(most, RoundingMode.HALF_EVEN))) - most + 1;
        BigDecimal half = BigDecimal.ONE.scaleByPowerOfTen(finest).divide(BigDecimal.valueOf(2));
        if (v.signum() != 0 && e.compareTo(half) <= 0) {
            BigDecimal rounded = v.setScale(-finest, RoundingMode.HALF_EVEN);
            boolean exact = e.signum() == 0 && rounded.compareTo(v) == 0;
            return written(exact ? rounded.stripTrailingZeros() : rounded, Optional.empty());
        }
        // two digits of an error that begins with 1, else one
        int last = Math.max(finest, order(e) - (leading(e) == 1 ? 1 : 0));
        BigDecimal rounded = v.setScale(-last, RoundingMode.HALF_EVEN);
        BigInteger units = e.add(v.subtract(rounded).abs())
                .scaleByPowerOfTen(-last)
                .setScale(0, RoundingMode.CEILING)
                .toBigIntegerExact();
        return written(rounded, Optional.of(units));
    }

    /** The shortest decimal that is read back as this finite double; the same under every version of Java. */
    static String shortest(double x) {
        if (x == 0) {
            return "0";
        }
        return text(shortestDecimal(x));
    }

    /** Two digits, rounded up: an error is not made smaller by printing it. */
    static String upward(double error) {
        return error == 0
                ? "0"
                : text(new BigDecimal(error)
                        .round(new MathContext(2, RoundingMode.UP))
                        .stripTrailingZeros());
    }

    /** A number that was given, in its shortest decimal. */
    static Digits given(double x) {
        return x == 0 ? of(0, 0, 1) : written(shortestDecimal(x), Optional.empty());
    }

    private static BigDecimal shortestDecimal(double x) {
        BigDecimal exact = new BigDecimal(x);
        BigDecimal rounded = exact;
        // 17 digits tell every double from its neighbours
        for (int digits = 17; digits >= 1; digits--) {
            BigDecimal shorter = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (shorter.doubleValue() != x) {
                break;
            }
            rounded = shorter;
        }
        return rounded.stripTrailingZeros();
    }

    /** {@code 0.00012}, {@code 12000} or {@code 1.2e-7}. */
    private static String text(BigDecimal x) {
        int order = order(x);
        if (order >= SMALLEST && order <= LARGEST) {
            return x.toPlainString();
        }
        return x.scaleByPowerOfTen(-order).toPlainString() + "e" + order;
    }

    private static int orderOfZero(BigDecimal zero) {
        return zero.scale() <= LONGEST_ZERO ? 0 : -zero.scale();
    }

    private static Digits written(BigDecimal x, Optional<BigInteger> units) {
        int order = x.signum() == 0 ? orderOfZero(x) : order(x);
        boolean plain = (order >= SMALLEST && order <= LARGEST && x.scale() >= 0)
                || (units.isEmpty() && order >= 0 && order <= LARGEST);
        if (plain) {
            return new Digits(x.toPlainString(), units.map(BigInteger::toString), 0);
        }
        if (x.signum() == 0) {
            return new Digits("0", units.map(BigInteger::toString), -x.scale());
        }
        return new Digits(x.scaleByPowerOfTen(-order).toPlainString(), units.map(BigInteger::toString), order);
    }

    /** The power of ten of the leading digit. */
    private static int order(BigDecimal x) {
        return x.precision() - x.scale() - 1;
    }

    private static int leading(BigDecimal x) {
        return x.unscaledValue().abs().toString().charAt(0) - '0';
    }

    /** As plain text, {@code 8.633(2)e-6}. */
    String plain() {
        return mantissa + brackets() + (exponent == 0 ? "" : "e" + exponent);
    }

    /** As a formula of LaTeX, without dollar signs. */
    String latex() {
        if (exponent == 0) {
            return mantissa + brackets();
        }
        String power = "10^{" + exponent + "}";
        return (mantissa.equals("1") && uncertainty.isEmpty()) ? power : mantissa + brackets() + "\\cdot" + power;
    }

    private String brackets() {
        return uncertainty.map(units -> "(" + units + ")").orElse("");
    }
}
