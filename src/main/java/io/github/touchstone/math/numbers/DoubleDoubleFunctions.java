package io.github.touchstone.math.numbers;

/**
 * Elementary functions of double-double balls by way of {@link BallArithmetic} (spec DD-10): monotone functions at the two
 * ends of the ball, sine and cosine at its midpoint with Lipschitz constant 1. Microseconds, not nanoseconds.
 */
final class DoubleDoubleFunctions {
    /** Fractional bits for a value of magnitude one: more than a double-double holds. */
    private static final int BITS = 128;
    /** {@code exp(708) > 2^1020}, which overflows. */
    private static final Rational EXP_GREATEST = Rational.of(708);
    /** {@code exp(-1000)} is below the least positive double. */
    private static final Rational EXP_LEAST = Rational.of(-1000);

    private static final int EXP_LEAST_BITS = 1500;
    /** Beyond this an arc tangent or error function is within {@code 1/FAR} of its value here, and of its limit. */
    private static final Rational FAR = Rational.of(2).pow(200);
    /** From here on the balls of chapter 8 overflow, and nothing is said about sine and cosine. */
    private static final double NO_ANGLE = 0x1p999;

    private static final Rational TWO = Rational.of(2);
    private static final Rational MINUS_ONE = Rational.of(-1);
    private static final Enclosure SINES = new Enclosure(MINUS_ONE, Rational.ONE);

    private DoubleDoubleFunctions() {}

    /** A function of {@link Arithmetic}, evaluated in balls. */
    @FunctionalInterface
    interface BallFunction {
        Ball of(BallArithmetic balls, Ball x);
    }

    static DoubleDoubleBall exp(DoubleDoubleBall x) {
        Enclosure a = x.enclosure();
        if (a.upper().compareTo(EXP_GREATEST) > 0) {
            throw DoubleDoubleBall.overflow();
        }
        BallArithmetic balls = new BallArithmetic(BITS + (x.hi() < 0 ? EXP_LEAST_BITS : 0));
        Rational above = exp(balls, a.upper().compareTo(EXP_LEAST) < 0 ? EXP_LEAST : a.upper())
                .upper();
        Rational below = a.lower().compareTo(EXP_LEAST) < 0
                ? Rational.ZERO
                : exp(balls, a.lower()).lower();
        return DoubleDoubleEdges.cover(new Enclosure(below, above));
    }

    /** {@code exp(x) = exp(x/2)^2}, since balls end at 2^1000 already. */
    private static Enclosure exp(BallArithmetic balls, Rational x) {
        Enclosure root = at(balls, x.divide(TWO), BallArithmetic::exp);
        Rational below = root.lower().signum() < 0 ? Rational.ZERO : root.lower();
        return new Enclosure(below.pow(2), root.upper().pow(2));
    }

    /**
     * An increasing function that behaves like its argument at zero and changes by less than {@code 1/|x|} beyond x, such as
     * {@code atan} and {@code erf}; or one defined on [-1, 1] only.
     */
    static DoubleDoubleBall increasing(DoubleDoubleBall x, BallFunction f) {
        if (x.isZero()) {
            return x;
        }
        Enclosure a = x.enclosure();
        BallArithmetic balls = precisionFor(x);
        return DoubleDoubleEdges.cover(new Enclosure(
                within(balls, a.lower(), f).lower(), within(balls, a.upper(), f).upper()));
    }

    /** The value at x, from the one at {@code +-FAR} where x lies beyond. */
    private static Enclosure within(BallArithmetic balls, Rational x, BallFunction f) {
        if (x.abs().compareTo(FAR) <= 0) {
            return at(balls, x, f);
        }
        Enclosure far = at(balls, x.signum() < 0 ? FAR.negate() : FAR, f);
        Rational rest = FAR.reciprocal();
        return new Enclosure(far.lower().subtract(rest), far.upper().add(rest));
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

    /** Sine or cosine: a function with values in [-1, 1] and Lipschitz constant 1. */
    static DoubleDoubleBall lipschitz(DoubleDoubleBall x, BallFunction f) {
        if (Math.abs(x.hi()) >= NO_ANGLE) {
            return DoubleDoubleEdges.cover(SINES);
        }
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
