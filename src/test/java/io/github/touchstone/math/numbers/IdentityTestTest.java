package io.github.touchstone.math.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.SplittableRandom;
import org.hipparchus.FieldElement;
import org.junit.jupiter.api.Test;

/** True and false identities, and the error probability (PRIME-2). */
class IdentityTestTest {
    private static final IdentityTest TEST = new IdentityTest(1L << 20, 3);

    /** {@code sum_{i<=n} 1/(i (i + 1))}, plus a mistake. */
    private record Telescope(int terms, Rational mistake) implements Formula {
        @Override
        public <T extends FieldElement<T>> T in(Arithmetic<T> a) {
            T sum = a.of(mistake);
            for (int i = 1; i <= terms; i++) {
                sum = sum.add(a.of(i).multiply(a.of(i + 1L)).reciprocal());
            }
            return sum;
        }
    }

    private record Constant(Rational value) implements Formula {
        @Override
        public <T extends FieldElement<T>> T in(Arithmetic<T> a) {
            return a.of(value);
        }
    }

    private record Root() implements Formula {
        @Override
        public <T extends FieldElement<T>> T in(Arithmetic<T> a) {
            return a.sqrt(a.of(2));
        }
    }

    @Test
    void equal_trueIdentity_accepted() {
        assertThat(equal(new Telescope(1000, Rational.ZERO), new Constant(Rational.of(1000, 1001))))
                .isTrue();
    }

    @Test
    void equal_falseByTinyAmount_rejected() {
        Rational mistake = Rational.of(10).pow(400).reciprocal();
        assertThat(equal(new Telescope(1000, mistake), new Constant(Rational.of(1000, 1001))))
                .isFalse();
    }

    /** One prime out of three must suffice to reject: the difference is a multiple of the first two drawn. */
    @Test
    void equal_differenceMultipleOfFirstTwoPrimes_rejectedByThird() {
        SplittableRandom generator = new SplittableRandom(9);
        long first = PrimeField.random(generator).characteristic();
        long second = PrimeField.random(generator).characteristic();
        Constant difference = new Constant(Rational.of(first).multiply(Rational.of(second)));
        Constant zero = new Constant(Rational.ZERO);
        assertThat(new IdentityTest(122, 2).equal(difference, zero, new SplittableRandom(9)))
                .isTrue();
        assertThat(new IdentityTest(122, 3).equal(difference, zero, new SplittableRandom(9)))
                .isFalse();
    }

    @Test
    void equal_irrationalFormula_refused() {
        assertThatExceptionOfType(NotRepresentableException.class)
                .isThrownBy(() -> equal(new Root(), new Constant(Rational.ONE)));
    }

    /** A difference below 2^60 has no prime divisor in the range; 20 million bits and three primes err once in 10^31. */
    @Test
    void errorProbability_matchesTheCountOfPrimeDivisors() {
        assertThat(new IdentityTest(60, 1).errorProbability()).isEqualTo(Rational.of(1, 27_000_000_000_000_000L));
        assertThat(new IdentityTest(20_000_000, 3).errorProbability().doubleValue())
                .isBetween(1e-33, 1e-32);
        assertThat(new IdentityTest(Long.MAX_VALUE, 1).errorProbability()).isEqualTo(Rational.ONE);
    }

    @Test
    void of_noBitsOrPrimes_rejected() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new IdentityTest(0, 1));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new IdentityTest(1, 0));
    }

    private static boolean equal(Formula left, Formula right) {
        return TEST.equal(left, right, new SplittableRandom(2024));
    }
}
