package io.github.touchstone.math.numbers;

import java.util.Random;

/**
 * A double-double ball with a rational point in it, drawn with a taste for the hard cases: significands near powers of two and
 * of few bits, low words that are zero, tiny or half a unit, radii from zero to far wider than the midpoint and, for the draws
 * of any magnitude, of any size whatever the midpoint, points at the rim.
 */
record DoubleDoubleSample(DoubleDoubleBall ball, Rational point) {
    /** Binary exponents up to this, about 1e300, with room for products in the unrestricted draw. */
    private static final int EXTREME = 996;

    private static final int LARGEST_RADIUS = 1000;
    private static final int SMALLEST_RADIUS = -1070;

    /** Of magnitude near one. */
    static DoubleDoubleSample ordinary(Random random) {
        int exponent = random.nextInt(9) - 4;
        return pointIn(ball(random, exponent, radius(random, exponent)), random);
    }

    /** Of any magnitude from 1e-300 to 1e300, and zero. */
    static DoubleDoubleSample extreme(Random random) {
        int exponent = random.nextInt(2 * EXTREME + 1) - EXTREME;
        return random.nextInt(50) == 0
                ? new DoubleDoubleSample(DoubleDoubleBall.ZERO, Rational.ZERO)
                : pointIn(
                        ball(random, exponent, random.nextBoolean() ? radius(random, exponent) : anyRadius(random)),
                        random);
    }

    /** A power of two of any magnitude, whose quotients and roots are doubles, with radius zero or of any size. */
    static DoubleDoubleSample powerOfTwo(Random random) {
        double hi = Math.scalb(random.nextBoolean() ? 1.0 : -1.0, random.nextInt(2 * EXTREME + 1) - EXTREME);
        return pointIn(DoubleDoubleBall.fastTwoSum(hi, 0, random.nextBoolean() ? 0 : anyRadius(random)), random);
    }

    /** Near one, with radius zero: only the rounding of the operation is left. */
    static DoubleDoubleBall exact(Random random) {
        return ball(random, random.nextInt(5) - 2, 0);
    }

    /** Relative to a midpoint of that exponent. */
    private static double radius(Random random, int exponent) {
        int relative = random.nextBoolean() ? -random.nextInt(120) : random.nextInt(60) - 30;
        return random.nextInt(6) == 0
                ? 0
                : Math.scalb(1 + random.nextDouble(), Math.min(exponent + relative, LARGEST_RADIUS));
    }

    /** Over the whole range of exponents, subnormal ones included. */
    private static double anyRadius(Random random) {
        int exponent = SMALLEST_RADIUS + random.nextInt(LARGEST_RADIUS - SMALLEST_RADIUS + 1);
        return Math.scalb(1 + random.nextDouble(), exponent);
    }

    private static DoubleDoubleBall ball(Random random, int exponent, double radius) {
        double hi = Math.scalb(significand(random), exponent) * (random.nextBoolean() ? 1 : -1);
        double half = Math.ulp(hi) / 2;
        double lo = half
                * (random.nextBoolean() ? 1 : -1)
                * switch (random.nextInt(6)) {
                    case 0 -> 0;
                    case 1 -> 1;
                    case 2 -> Math.scalb(significand(random), -random.nextInt(60));
                    default -> significand(random) - 1;
                };
        return DoubleDoubleBall.fastTwoSum(hi, lo, radius);
    }

    /** In [1, 2). */
    private static double significand(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> 1 + (1 + random.nextInt(8)) * 0x1p-52;
            case 1 -> 2 - (1 + random.nextInt(8)) * 0x1p-52;
            case 2 -> 1 + random.nextInt(1 << 10) * 0x1p-10;
            case 3 -> 1 + random.nextInt(1 << 10) * 0x1p-20;
            default -> 1 + random.nextDouble();
        };
    }

    private static DoubleDoubleSample pointIn(DoubleDoubleBall ball, Random random) {
        Rational share = switch (random.nextInt(4)) {
            case 0 -> Rational.ONE;
            case 1 -> Rational.of(-1);
            default -> Rational.of(random.nextInt(2001) - 1000L, 1000);
        };
        Rational offset = Rational.ofExactly(ball.radius()).multiply(share);
        return new DoubleDoubleSample(ball, ball.midpoint().add(offset));
    }
}
