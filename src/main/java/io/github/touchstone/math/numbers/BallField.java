package io.github.touchstone.math.numbers;

import java.math.BigInteger;
import org.hipparchus.Field;

/** The balls with a given number of fractional bits; two of them are the same field if the bits agree (spec NUM-6). */
final class BallField implements Field<Ball> {
    private final int bits;
    private final double ulp;
    private final Ball zero;
    private final Ball one;

    BallField(int bits) {
        this.bits = bits;
        this.ulp = Math.max(Math.scalb(1.0, -bits), Double.MIN_VALUE);
        this.zero = new Ball(this, BigInteger.ZERO, 0);
        this.one = new Ball(this, BigInteger.ONE.shiftLeft(bits), 0);
    }

    /** The number of fractional bits. */
    int bits() {
        return bits;
    }

    /** {@code 2^-bits}, or the smallest double above it. */
    double ulp() {
        return ulp;
    }

    /** The double {@code x}, rounded down to a multiple of {@code 2^-bits}: an exact number near x. */
    Ball near(double x) {
        return new Ball(this, Rational.ofExactly(x).floorScaled(bits), 0);
    }

    /**
     * The ball around {@code n/d}: of radius zero if that is a multiple of {@code 2^-bits}. Of a denominator of more than {@code
     * bits + 1100} bits only so many leading ones are used: as |n/d| < 2^1000, that moves the quotient by less than 2^-90
     * units (NUM-8).
     */
    Ball enclose(Rational x) {
        int excess = x.denominator().bitLength() - bits - 1100;
        if (excess > 0) {
            BigInteger leading = x.denominator().shiftRight(excess);
            BigInteger quotient =
                    x.numerator().shiftRight(excess).shiftLeft(bits).divide(leading);
            return new Ball(this, quotient, x.isZero() ? 0 : 1 + 0x1p-50);
        }
        // n and d as integers of the unit have the quotient n/d
        FixedPoint quotient = FixedPoint.of(x.numerator(), bits).over(FixedPoint.of(x.denominator(), bits), bits);
        return new Ball(this, quotient, quotient.rounded() ? 1 : 0);
    }

    /**
     * The ball from {@code low} to {@code high >= low}, in units, or up to one unit beyond {@code high}; {@code low} is an end of it
     * exactly while the radius is below 2^53, so that a ball from zero on has a square root.
     */
    Ball between(BigInteger low, BigInteger high) {
        BigInteger radius = high.subtract(low).add(BigInteger.ONE).shiftRight(1);
        double rad = radius.doubleValue();
        return new Ball(this, low.add(radius), radius.bitLength() > 53 ? Bounds.up(rad) : rad);
    }

    @Override
    public Ball getZero() {
        return zero;
    }

    @Override
    public Ball getOne() {
        return one;
    }

    @Override
    public Class<Ball> getRuntimeClass() {
        return Ball.class;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof BallField f && f.bits == bits;
    }

    @Override
    public int hashCode() {
        return bits;
    }
}
