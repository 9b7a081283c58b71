package io.github.touchstone.math.numbers;

import org.hipparchus.Field;

/**
 * Balls in double-double arithmetic (spec DD-1): 20 to 30 certified digits at near the cost of doubles.
 *
 * <p>Field operations, square roots, logarithms and exponentials of moderate arguments are native; the other functions go through {@link BallArithmetic} and
 * cost microseconds to milliseconds.
 */
public enum DoubleDoubleArithmetic implements Arithmetic<DoubleDoubleBall> {
    /** The one instance. */
    DD;

    @Override
    public String label() {
        return "dd";
    }

    @Override
    public Field<DoubleDoubleBall> field() {
        return DoubleDoubleField.INSTANCE;
    }

    @Override
    public DoubleDoubleBall of(Rational x) {
        return DoubleDoubleEdges.round(x);
    }

    @Override
    public DoubleDoubleBall of(long n) {
        return Math.abs(n) <= 1L << 53 ? DoubleDoubleBall.of((double) n) : of(Rational.of(n));
    }

    @Override
    public DoubleDoubleBall cover(Enclosure x) {
        return DoubleDoubleEdges.cover(x);
    }

    @Override
    public DoubleDoubleBall sqrt(DoubleDoubleBall x) {
        return x.sqrt();
    }

    @Override
    public DoubleDoubleBall exp(DoubleDoubleBall x) {
        if (x.isZero()) {
            return one();
        }
        return DoubleDoubleExponential.takes(x) ? DoubleDoubleExponential.exp(x) : DoubleDoubleFunctions.exp(x);
    }

    @Override
    public DoubleDoubleBall log(DoubleDoubleBall x) {
        return DoubleDoubleLog.log(x);
    }

    @Override
    public DoubleDoubleBall sin(DoubleDoubleBall x) {
        return x.isZero() ? x : DoubleDoubleFunctions.lipschitz(x, BallArithmetic::sin);
    }

    @Override
    public DoubleDoubleBall cos(DoubleDoubleBall x) {
        return x.isZero() ? one() : DoubleDoubleFunctions.lipschitz(x, BallArithmetic::cos);
    }

    @Override
    public DoubleDoubleBall atan(DoubleDoubleBall x) {
        return DoubleDoubleFunctions.increasing(x, BallArithmetic::atan);
    }

    @Override
    public DoubleDoubleBall asin(DoubleDoubleBall x) {
        return DoubleDoubleFunctions.asin(x);
    }

    @Override
    public DoubleDoubleBall erf(DoubleDoubleBall x) {
        return DoubleDoubleFunctions.increasing(x, BallArithmetic::erf);
    }

    @Override
    public DoubleDoubleBall pi() {
        return DoubleDoubleFunctions.pi();
    }

    @Override
    public Truth less(DoubleDoubleBall a, DoubleDoubleBall b) {
        return b.subtract(a).positive();
    }

    @Override
    public Enclosure enclosure(DoubleDoubleBall x) {
        return x.enclosure();
    }

    @Override
    public boolean certified() {
        return true;
    }
}
