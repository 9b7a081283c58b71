package io.github.touchstone.math.numbers;

import java.math.BigInteger;
import org.hipparchus.Field;

/** Balls with {@code bits} fractional bits: every result is an enclosure of the true value (spec NUM-6). */
public final class BallArithmetic implements Arithmetic<Ball> {
    /** The least precision. */
    public static final int MIN_BITS = 32;
    /** The greatest precision. */
    public static final int MAX_BITS = 1 << 17;

    private final BallField field;

    /** With {@code bits} fractional bits, {@value #MIN_BITS} to {@value #MAX_BITS}; else {@link IllegalArgumentException}. */
    public BallArithmetic(int bits) {
        if (bits < MIN_BITS || bits > MAX_BITS) {
            throw new IllegalArgumentException(
                    "a ball has " + MIN_BITS + " to " + MAX_BITS + " fractional bits, not " + bits);
        }
        this.field = new BallField(bits);
    }

    /** The number of fractional bits. */
    public int bits() {
        return field.bits();
    }

    @Override
    public String label() {
        return "ball(" + bits() + ")";
    }

    @Override
    public Field<Ball> field() {
        return field;
    }

    /**
     * The ball around {@code n/d}, of radius zero if it is a multiple of {@code 2^-p}, else one unit. Of huge numerators and
     * denominators only the leading bits are divided (NUM-8).
     */
    @Override
    public Ball of(Rational x) {
        return field.enclose(x);
    }

    @Override
    public Ball of(long n) {
        return new Ball(field, BigInteger.valueOf(n).shiftLeft(bits()), 0);
    }

    @Override
    public Ball cover(Enclosure x) {
        Rational units = x.radius().multiply(Rational.of(BigInteger.ONE.shiftLeft(bits()), BigInteger.ONE));
        return field.enclose(x.middle()).widen(x.exact() ? 0 : Bounds.up(units.doubleValue() + Bounds.TINY));
    }

    @Override
    public Ball sqrt(Ball x) {
        return x.sqrt();
    }

    @Override
    public Ball exp(Ball x) {
        return Exponential.exp(x);
    }

    @Override
    public Ball log(Ball x) {
        return Exponential.log(x);
    }

    @Override
    public Ball sin(Ball x) {
        return Trigonometric.sin(x);
    }

    @Override
    public Ball cos(Ball x) {
        return Trigonometric.cos(x);
    }

    @Override
    public Ball atan(Ball x) {
        return Trigonometric.atan(x);
    }

    @Override
    public Ball asin(Ball x) {
        return Trigonometric.asin(x);
    }

    @Override
    public Ball erf(Ball x) {
        return ErrorFunction.erf(x);
    }

    @Override
    public Ball pi() {
        return Constants.pi(field);
    }

    @Override
    public Truth less(Ball a, Ball b) {
        Ball difference = b.subtract(a);
        int beyond = difference.compareWithRadius();
        if (difference.mid().signum() > 0 && beyond > 0) {
            return Truth.TRUE;
        }
        return difference.isZero() || (difference.mid().signum() < 0 && beyond >= 0) ? Truth.FALSE : Truth.UNDECIDED;
    }

    /** One of the two if that is certain, else an enclosure of both. */
    @Override
    public Ball min(Ball a, Ball b) {
        return switch (lessOrEqual(a, b)) {
            case TRUE -> a;
            case FALSE -> b;
            case UNDECIDED -> Extremes.min(a, b);
        };
    }

    /** One of the two if that is certain, else an enclosure of both. */
    @Override
    public Ball max(Ball a, Ball b) {
        return switch (lessOrEqual(a, b)) {
            case TRUE -> b;
            case FALSE -> a;
            case UNDECIDED -> Extremes.max(a, b);
        };
    }

    /** The ends of the ball, which are dyadic numbers, exactly. */
    @Override
    public Enclosure enclosure(Ball x) {
        return x.enclosure();
    }

    @Override
    public boolean certified() {
        return true;
    }
}
