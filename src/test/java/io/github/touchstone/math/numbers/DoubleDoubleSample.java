package io.github.touchstone.math.numbers;

import java.util.Random;

/**
 * A double-double ball with a rational point in it, drawn with a taste for the hard cases: significands near powers of two and
 * of few bits, low words that are zero, tiny or half a unit, radii from zero to far wider than the midpoint, points at the rim.
 */
record DoubleDoubleSample(DoubleDoubleBall ball, Rational point) {
    /** Binary exponents up to this, about 1e300, with room for products in the unrestricted draw. */
    private static final int EXTREME = 996;

    private static final double LARGEST_RADIUS = 0x1p1000;

    /** Of magnitude near one. */
    static DoubleDoubleSample ordinary(Random random) {
        return pointIn(ball(random, random.nextInt(9) - 4, radius(random)), random);
    }

    /** Of any magnitude from 1e-300 to 1e300, and zero. */
    static DoubleDoubleSample extreme(Random random) {
        int exponent = random.nextInt(2 * EXTREME + 1) - EXTREME;
        return random.nextInt(50) == 0
                ? new DoubleDoubleSample(DoubleDoubleBall.ZERO, Rational.ZERO)
                : pointIn(ball(random, exponent, radius(random)), random);
    }

    /** Near one, with radius zero: only the rounding of the operation is left. */
    static DoubleDoubleBall exact(Random random) {
        return ball(random, random.nextInt(5) - 2, 0);
    }

    private static double radius(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> 0;
            case 1 -> Math.scalb(1 + random.nextDouble(), random.nextInt(60) - 30);
            default -> Math.scalb(1 + random.nextDouble(), -random.nextInt(120));
        };
    }

    private static DoubleDoubleBall ball(Random random, int exponent, double relativeRadius) {
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
        return DoubleDoubleBall.fastTwoSum(hi, lo, Math.min(Math.abs(hi) * relativeRadius, LARGEST_RADIUS));
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
