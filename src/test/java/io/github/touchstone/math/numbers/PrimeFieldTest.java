package io.github.touchstone.math.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Primes at the ends of the range, what is no prime, and what residues refuse (PRIME-1, PRIME-2). */
class PrimeFieldTest {
    /** 2^61 - 1, Mersenne's: the largest prime in the range. */
    private static final long LARGEST = (1L << 61) - 1;
    /** The least prime above 2^60. */
    private static final long LEAST =
            BigInteger.ONE.shiftLeft(60).nextProbablePrime().longValueExact();

    /** 760469701 x 1520939401 passes the strong test to the bases 2, 3, 5, 7 and 11. */
    private static final long STRONG_PSEUDOPRIME = 1_156_628_331_517_589_101L;
    /** A product of three primes 6k + 1, 12k + 1, 18k + 1: passes Fermat's test to every coprime base. */
    private static final long CARMICHAEL = 1_154_558_595_724_288_849L;

    @ParameterizedTest
    @ValueSource(
            longs = {
                0,
                1,
                7,
                -LARGEST,
                1L << 60,
                (1L << 60) + 1,
                (1L << 61) + 15,
                LARGEST - 2,
                STRONG_PSEUDOPRIME,
                CARMICHAEL,
                1_152_921_515_344_265_237L
            })
    void modulo_noPrimeInRange_rejected(long p) {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> PrimeField.modulo(p));
    }

    @Test
    void multiply_largestResidues_isReduced() {
        for (long p : new long[] {LEAST, LARGEST}) {
            PrimeField field = PrimeField.modulo(p);
            PrimeElement minusOne = field.of(p - 1);
            assertThat(minusOne.multiply(minusOne)).isEqualTo(field.getOne());
            assertThat(minusOne.add(minusOne).residue()).isEqualTo(p - 2);
            assertThat(minusOne.reciprocal()).isEqualTo(minusOne);
            assertThat(minusOne.add(field.getOne()).isZero()).isTrue();
            assertThat(field.getZero().negate().isZero()).isTrue();
            // all words of the Montgomery form at their ends
            assertThat(field.multiply(p - 1, p - 1)).isEqualTo(redc(p - 1, p - 1, p));
            assertThat(field.multiply(p - 1, 1)).isEqualTo(redc(p - 1, 1, p));
            assertThat(field.multiply(1, 1)).isEqualTo(redc(1, 1, p));
        }
    }

    private static long redc(long a, long b, long p) {
        BigInteger modulus = BigInteger.valueOf(p);
        return BigInteger.valueOf(a)
                .multiply(BigInteger.valueOf(b))
                .multiply(BigInteger.ONE.shiftLeft(64).modInverse(modulus))
                .mod(modulus)
                .longValueExact();
    }

    @Test
    void random_sameSeed_samePrimeInRange() {
        PrimeField field = PrimeField.random(new SplittableRandom(5));
        assertThat(field).isEqualTo(PrimeField.random(new SplittableRandom(5)));
        assertThat(field).isNotEqualTo(PrimeField.random(new SplittableRandom(6)));
        assertThat(field.characteristic()).isBetween(1L << 60, LARGEST);
    }

    @Test
    void divide_denominatorMultipleOfPrime_saysSo() {
        PrimeArithmetic modulo = new PrimeArithmetic(PrimeField.modulo(LARGEST));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> modulo.of(Rational.of(1, LARGEST)))
                .withMessageContaining("divides a denominator");
    }

    @Test
    void functionsAndOrder_refusedOrUndecided() {
        PrimeArithmetic modulo = PrimeArithmetic.random(new SplittableRandom(1));
        PrimeElement x = modulo.of(4);
        Runnable[] operations = {
            () -> modulo.sqrt(x),
            () -> modulo.exp(x),
            () -> modulo.log(x),
            () -> modulo.sin(x),
            () -> modulo.cos(x),
            () -> modulo.atan(x),
            () -> modulo.asin(x),
            () -> modulo.erf(x),
            modulo::pi,
            () -> modulo.enclosure(x),
            x::getReal
        };
        for (Runnable operation : operations) {
            assertThatExceptionOfType(NotRepresentableException.class).isThrownBy(operation::run);
        }
        assertThat(modulo.less(x, modulo.one())).isEqualTo(Truth.UNDECIDED);
        assertThat(modulo.lessOrEqual(x, x)).isEqualTo(Truth.UNDECIDED);
        assertThat(modulo.certified()).isFalse();
    }

    @Test
    void add_otherPrime_rejected() {
        PrimeElement x = PrimeField.modulo(LARGEST).getOne();
        PrimeElement y = PrimeField.modulo(LEAST).getOne();
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> x.add(y));
    }
}
