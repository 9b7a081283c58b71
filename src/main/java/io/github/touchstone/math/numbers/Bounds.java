package io.github.touchstone.math.numbers;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Doubles that are proved bounds of reals (spec NUM-7). */
final class Bounds {
    /** Covers what up to sixteen operations can lose by underflow, each at most 2^-1075. */
    static final double TINY = 0x1p-1070;

    /** More than (1 + 2^-53)^16: outweighs the roundings of sixteen operations on non-negative doubles. */
    private static final double INFLATION = 1 + 0x1p-48;

    private static final double DEFLATION = 1 - 0x1p-48;

    /** An integer of at most this many bits is converted to double without overflow. */
    private static final int DOUBLE_BITS = 1000;

    private Bounds() {}

    /** At least the exact value of an expression in non-negative doubles, without differences, of up to sixteen roundings. */
    static double up(double x) {
        return x * INFLATION;
    }

    /** At most the exact value, under the same condition. */
    static double down(double x) {
        return x * DEFLATION;
    }

    /** An upper bound of {@code |m| 2^-bits}, zero for zero. */
    static double atMost(FixedPoint m, int bits) {
        return m.signum() == 0 ? 0 : up(Math.abs(m.nearest(bits)) + TINY);
    }

    /** A lower bound of {@code |m| 2^-bits}, at least zero. */
    static double atLeast(FixedPoint m, int bits) {
        return Math.max(0, down(Math.abs(m.nearest(bits)) - TINY));
    }

    /** {@code n 2^-bits} with a relative error of 2^-52, unless it underflows; {@code |n| 2^-bits < 2^1000}. */
    static double nearest(BigInteger n, int bits) {
        int dropped = Math.max(0, n.bitLength() - DOUBLE_BITS);
        return Math.scalb(n.shiftRight(dropped).doubleValue(), dropped - bits);
    }

    /** The radius {@code rad 2^n}, not below it: zero stays zero. */
    static double scale(double rad, int n) {
        return rad == 0 ? 0 : Math.scalb(rad, n) + TINY;
    }

    /** The sign of {@code n - x} for {@code n >= 0} and a finite x. Rounding is monotone, so unequal doubles decide. */
    static int compare(BigInteger n, double x) {
        double rounded = n.doubleValue();
        return rounded != x ? Double.compare(rounded, x) : n.compareTo(new BigDecimal(x).toBigInteger());
    }
}
