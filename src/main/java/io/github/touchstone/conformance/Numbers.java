package io.github.touchstone.conformance;

import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.PrimeArithmetic;
import io.github.touchstone.math.numbers.Rational;
import java.math.BigInteger;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** The arithmetics in which the suite decides, and when two of their numbers count as equal. */
final class Numbers {
    static final String EXACTLY = "exact in Q";
    static final String IN_BALLS = "balls of 256 bits, agreeing to 2^-128";

    /** Balls of 256 bits, for what leaves Q. */
    static final BallArithmetic BALLS = new BallArithmetic(256);

    private static final Rational NARROW = Rational.of(BigInteger.ONE, BigInteger.TWO.pow(128));
    private static final int PRIMES = 3;

    private Numbers() {}

    /** Three primes, the same in every run. */
    static List<PrimeArithmetic> primes() {
        RandomGenerator generator = new SplittableRandom(0x70C5_570E);
        return Stream.generate(() -> PrimeArithmetic.random(generator))
                .limit(PRIMES)
                .toList();
    }

    /** Whether the enclosures share a point and are so narrow, relative to max(1, |x|), that this means something. */
    static boolean agree(Ball a, Ball b) {
        Enclosure x = BALLS.enclosure(a);
        Enclosure y = BALLS.enclosure(b);
        Rational size = x.middle().abs().add(Rational.ONE);
        return x.meets(y) && x.radius().add(y.radius()).compareTo(NARROW.multiply(size)) <= 0;
    }
}
