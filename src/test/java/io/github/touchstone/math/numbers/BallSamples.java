package io.github.touchstone.math.numbers;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random balls together with a point inside, whose image must lie in the image of the ball. */
final class BallSamples {
    /** A ball and a number in it. */
    record Sample(Ball ball, Rational point) {
        Sample in(BallField field) {
            return new Sample(new Ball(field, ball.mid(), ball.rad()), offset(field, point, ball.bits()));
        }

        private static Rational offset(BallField field, Rational point, int bits) {
            return point.multiply(two(bits - field.bits()));
        }
    }

    private BallSamples() {}

    static Arbitrary<Integer> precisions() {
        return Arbitraries.of(32, 64, 100, 170, 192, 256, 1100);
    }

    /** Two samples of one precision: midpoints of any size up to 2^200, radii from 0 to 2^200 units, points at ends or inside. */
    static Arbitrary<Sample> samples(int bits) {
        return samples(bits, -bits, 200);
    }

    /** Samples with {@code 2^low <= |midpoint| < 2^high}, and the zero midpoint. */
    static Arbitrary<Sample> samples(int bits, int low, int high) {
        Arbitrary<BigInteger> mids = Combinators.combine(
                        Arbitraries.integers().between(low, high),
                        Arbitraries.bigIntegers().between(BigInteger.ZERO, BigInteger.TWO.pow(300)))
                .as((size, noise) -> ofLength(noise, bits + size));
        Arbitrary<Double> radii = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(2, Arbitraries.just(0.0)),
                net.jqwik.api.Tuple.of(2, Arbitraries.of(0.5, 1.0, 1.5, 3.0, 1e6)),
                net.jqwik.api.Tuple.of(
                        3, Arbitraries.integers().between(-3, 200).map(n -> Math.scalb(1.37, n))));
        Arbitrary<Rational> places = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(1, Arbitraries.of(Rational.of(-1), Rational.ZERO, Rational.ONE)),
                net.jqwik.api.Tuple.of(
                        1, Arbitraries.integers().between(-1000, 1000).map(n -> Rational.of(n, 1000))));
        return Combinators.combine(mids, Arbitraries.of(1, -1), radii, places)
                .as((mid, sign, rad, place) -> sample(bits, sign < 0 ? mid.negate() : mid, rad, place));
    }

    private static BigInteger ofLength(BigInteger noise, int length) {
        if (length <= 0) {
            return BigInteger.ZERO;
        }
        int shift = length - noise.bitLength();
        return shift >= 0
                ? noise.shiftLeft(shift)
                        .add(BigInteger.valueOf(noise.intValue() & 0xff).shiftRight(8 - Math.min(8, shift)))
                : noise.shiftRight(-shift);
    }

    private static Sample sample(int bits, BigInteger mid, double rad, Rational place) {
        Rational units = Rational.of(mid, BigInteger.ONE).add(place.multiply(Rational.of(new BigDecimal(rad))));
        return new Sample(new Ball(new BallField(bits), mid, rad), units.multiply(two(-bits)));
    }

    static Rational two(int power) {
        Rational size = Rational.of(BigInteger.ONE.shiftLeft(Math.abs(power)), BigInteger.ONE);
        return power >= 0 ? size : size.reciprocal();
    }
}
