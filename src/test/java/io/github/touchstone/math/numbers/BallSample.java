package io.github.touchstone.math.numbers;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;

/** A random ball and a number in it, whose image under an operation must lie in the image of the ball. */
record BallSample(Ball ball, Rational point) {
    private static final int[] PRECISIONS = {32, 64, 100, 170, 192, 256, 1100};

    /** A precision, mostly one of those in use. */
    static BallField field(Random random) {
        return new BallField(PRECISIONS[random.nextInt(PRECISIONS.length)]);
    }

    /** A midpoint of any size from one unit to 2^200, a radius from 0 to 2^200 units, a point at an end or inside. */
    static BallSample any(Random random, BallField field) {
        int length = random.nextInt(field.bits() + 201);
        return of(random, field, length, radius(random, 200));
    }

    /** As {@link #any}, with |midpoint| < 2^high and a radius below 2^-4. */
    static BallSample narrow(Random random, BallField field, int high) {
        int length = random.nextInt(field.bits() + high + 1);
        return of(random, field, length, radius(random, Math.min(field.bits() - 5, 950)));
    }

    private static BallSample of(Random random, BallField field, int length, double rad) {
        BigInteger size = new BigInteger(length, random);
        // one in four has many trailing zeros: products and roots that are exact, or nearly so
        BigInteger kept = random.nextInt(4) == 0 ? size.shiftRight(length / 2).shiftLeft(length / 2) : size;
        BigInteger mid = random.nextBoolean() ? kept : kept.negate();
        Rational units = Rational.of(mid, BigInteger.ONE).add(place(random).multiply(Rational.of(new BigDecimal(rad))));
        return new BallSample(new Ball(field, mid, rad), units.multiply(two(-field.bits())));
    }

    private static double radius(Random random, int high) {
        return random.nextInt(3) == 0 ? 0 : Math.scalb(1 + random.nextDouble(), random.nextInt(high + 4) - 4);
    }

    /** A number in [-1, 1], the ends one time in two. */
    private static Rational place(Random random) {
        return random.nextBoolean()
                ? Rational.of(random.nextBoolean() ? 1 : -1)
                : Rational.of(random.nextInt(2001) - 1000, 1000);
    }

    /** {@code 2^power}. */
    static Rational two(int power) {
        Rational size = Rational.of(BigInteger.ONE.shiftLeft(Math.abs(power)), BigInteger.ONE);
        return power >= 0 ? size : size.reciprocal();
    }
}
