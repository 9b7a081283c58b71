package io.github.touchstone.math.numbers;

import java.math.BigInteger;

/** A binary format of IEEE 754 (spec TOL-2). */
public enum BinaryFormat {
    /** 24 bits, unit roundoff 2^-24. */
    BINARY32(24, -126, 127),
    /** 53 bits, unit roundoff 2^-53. */
    BINARY64(53, -1022, 1023);

    private final int precision;
    private final int leastExponent;
    private final int greatestExponent;

    BinaryFormat(int precision, int leastExponent, int greatestExponent) {
        this.precision = precision;
        this.leastExponent = leastExponent;
        this.greatestExponent = greatestExponent;
    }

    /** The bits of the significand. */
    public int precision() {
        return precision;
    }

    /** {@code u = 2^-precision}: half the distance from one to the next number above. */
    public double unitRoundoff() {
        return Math.scalb(1.0, -precision);
    }

    /** The smallest normal number. */
    public double smallestNormal() {
        return Math.scalb(1.0, leastExponent);
    }

    /** The largest number. */
    public double largest() {
        return Math.scalb(2 - 2 * unitRoundoff(), greatestExponent);
    }

    /** Whether {@code x} is a number of the format, subnormal ones included. */
    public boolean holds(Rational x) {
        Rational lowest = x.reduced();
        int shift = lowest.denominator().getLowestSetBit();
        boolean dyadic = lowest.denominator().bitLength() == shift + 1;
        return dyadic && holds(lowest.numerator(), -shift);
    }

    /** Whether {@code m 2^exponent} is a number of the format. */
    boolean holds(BigInteger m, int exponent) {
        if (m.signum() == 0) {
            return true;
        }
        int top = m.abs().bitLength() - 1 + exponent;
        int last = m.getLowestSetBit() + exponent;
        return top <= greatestExponent && last >= Math.max(top, leastExponent) - precision + 1;
    }
}
