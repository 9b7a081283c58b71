package io.github.touchstone.math.numbers;

import java.math.BigInteger;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Decides whether two rational formulas give the same number, by evaluation modulo random primes (spec PRIME-2): "different"
 * is certain; "equal" is wrong with at most {@link #errorProbability()}, over the choice of the primes.
 *
 * @param bits a bound B on the bits of the numerator of the difference of the two numbers, at least 1
 * @param primes how many primes are drawn, independently, at least 1
 */
public record IdentityTest(long bits, int primes) {
    /** There are more primes than this between 2^60 and 2^61 (PRIME-2; Dusart 2010). */
    private static final long PRIMES_IN_RANGE = 27_000_000_000_000_000L;

    private static final long BITS_OF_A_PRIME = 60;

    /** Rejects bounds and counts below 1. */
    public IdentityTest {
        if (bits < 1 || primes < 1) {
            throw new IllegalArgumentException("an identity test needs at least one bit and one prime");
        }
    }

    /**
     * Whether the two formulas have equal images modulo every prime drawn. Throws {@link ArithmeticException} if a prime
     * divides a denominator, and {@link NotRepresentableException} if a formula is not rational.
     */
    public boolean equal(Formula left, Formula right, RandomGenerator generator) {
        return Stream.generate(() -> PrimeArithmetic.random(generator))
                .limit(primes)
                .allMatch(modulo -> left.in(modulo).equals(right.in(modulo)));
    }

    /** {@code min(1, B/60/2.7e16)^primes}. */
    public Rational errorProbability() {
        Rational one = Rational.of(
                BigInteger.valueOf(bits),
                BigInteger.valueOf(BITS_OF_A_PRIME).multiply(BigInteger.valueOf(PRIMES_IN_RANGE)));
        return one.compareTo(Rational.ONE) < 0 ? one.pow(primes) : Rational.ONE;
    }
}
