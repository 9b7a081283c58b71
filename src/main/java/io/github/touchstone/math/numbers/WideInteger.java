package io.github.touchstone.math.numbers;

import java.math.BigInteger;

/** A midpoint of any length (spec NUM-8). */
record WideInteger(BigInteger integer, boolean rounded) implements FixedPoint {
    @Override
    public FixedPoint plus(FixedPoint x, int p) {
        return FixedPoint.of(integer.add(x.integer()), p);
    }

    @Override
    public FixedPoint minus(FixedPoint x, int p) {
        return FixedPoint.of(integer.subtract(x.integer()), p);
    }

    @Override
    public FixedPoint negated() {
        return new WideInteger(integer.negate(), rounded);
    }

    @Override
    public FixedPoint times(FixedPoint x, int p) {
        BigInteger product = integer.multiply(x.integer());
        boolean exact = product.signum() == 0 || product.getLowestSetBit() >= p;
        return FixedPoint.of(product.shiftRight(p), p, !exact);
    }

    @Override
    public FixedPoint over(FixedPoint x, int p) {
        BigInteger[] q = integer.shiftLeft(p).divideAndRemainder(x.integer());
        return FixedPoint.of(q[0], p, q[1].signum() != 0);
    }

    @Override
    public int signum() {
        return integer.signum();
    }

    @Override
    public double nearest(int p) {
        return Bounds.nearest(integer, p);
    }

    @Override
    public int bitLength() {
        return integer.bitLength();
    }
}
