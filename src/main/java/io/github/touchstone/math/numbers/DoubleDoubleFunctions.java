package io.github.touchstone.math.numbers;

/**
 * Elementary functions of double-double balls by way of {@link BallArithmetic} (spec DD-10): monotone functions at the two
 * ends of the ball, sine and cosine at its midpoint with Lipschitz constant 1. Microseconds, not nanoseconds.
 */
final class DoubleDoubleFunctions {
    /** Fractional bits for a value of magnitude one: more than a double-double holds. */
    private static final int BITS = 128;
    /** {@code exp(1000) > 2^1020}, which overflows; {@code exp(-1000)} is below the least positive double. */
    private static final Rational EXP_LIMIT = Rational.of(1000);

    private static final int EXP_LIMIT_BITS = 1500;
    private static final Rational MINUS_ONE = Rational.of(-1);

    private DoubleDoubleFunctions() {}

    /** A function of {@link Arithmetic}, evaluated in balls. */
    @FunctionalInterface
    interface BallFunction {
        Ball of(BallArithmetic balls, Ball x);
    }

    static DoubleDoubleBall exp(DoubleDoubleBall x) {
        Enclosure a = x.enclosure();
        if (a.upper().compareTo(EXP_LIMIT) > 0) {
            throw new ArithmeticException("double-double overflow: exp of " + x);
        }
        Rational least = EXP_LIMIT.negate();
        BallArithmetic balls = new BallArithmetic(BITS + (x.hi() < 0 ? EXP_LIMIT_BITS : 0));
        Rational above = at(balls, a.upper().compareTo(least) < 0 ? least : a.upper(), BallArithmetic::exp)
                .upper();
        Rational below = a.lower().compareTo(least) < 0
                ? Rational.ZERO
                : at(balls, a.lower(), BallArithmetic::exp).lower();
        return DoubleDoubleEdges.cover(new Enclosure(below, above));
    }

    /** An increasing function that behaves like its argument at zero. */
    static DoubleDoubleBall increasing(DoubleDoubleBall x, BallFunction f) {
        if (x.isZero()) {
            return x;
        }
        Enclosure a = x.enclosure();
        BallArithmetic balls = precisionFor(x);
        return DoubleDoubleEdges.cover(new Enclosure(
                at(balls, a.lower(), f).lower(), at(balls, a.upper(), f).upper()));
    }

    static DoubleDoubleBall asin(DoubleDoubleBall x) {
        Enclosure a = x.enclosure();
        if (a.lower().compareTo(Rational.ONE) > 0 || a.upper().compareTo(MINUS_ONE) < 0) {
            throw new ArithmeticException("arc sine outside [-1, 1]: " + x);
        }
        if (a.lower().compareTo(MINUS_ONE) < 0 || a.upper().compareTo(Rational.ONE) > 0) {
            throw new UndecidedException("arc sine of an enclosure with numbers outside [-1, 1]: " + x);
        }
        return increasing(x, BallArithmetic::asin);
    }

    /** A function with Lipschitz constant 1. */
    static DoubleDoubleBall lipschitz(DoubleDoubleBall x, BallFunction f) {
        DoubleDoubleBall atMiddle = DoubleDoubleEdges.cover(at(precisionFor(x), x.midpoint(), f));
        return x.radius() == 0 ? atMiddle : atMiddle.widened(x.radius());
    }

    static DoubleDoubleBall pi() {
        BallArithmetic balls = new BallArithmetic(BITS);
        return DoubleDoubleEdges.cover(balls.enclosure(balls.pi()));
    }

    /** Balls count bits from the point: small arguments need more of them. */
    private static BallArithmetic precisionFor(DoubleDoubleBall x) {
        int exponent = Math.getExponent(Math.max(Math.abs(x.hi()), x.radius()));
        return new BallArithmetic(BITS + Math.max(0, -exponent));
    }

    private static Enclosure at(BallArithmetic balls, Rational x, BallFunction f) {
        return balls.enclosure(f.of(balls, balls.of(x)));
    }
}
