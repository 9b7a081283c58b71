package io.github.touchstone.math.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Residues modulo random primes against {@link BigInteger}, and the laws of a field (PRIME-1). */
class PrimeFieldProperties {
    /** Three integers, with a taste for the ends of the range and for small numbers, and a field. */
    record Triple(PrimeField field, BigInteger a, BigInteger b, BigInteger c) {
        static Triple any(Random random) {
            PrimeField field = PrimeField.random(new SplittableRandom(random.nextInt(16)));
            return new Triple(field, integer(random, field), integer(random, field), integer(random, field));
        }

        private static BigInteger integer(Random random, PrimeField field) {
            BigInteger p = BigInteger.valueOf(field.characteristic());
            BigInteger small = BigInteger.valueOf(random.nextInt(5) - 2L);
            return switch (random.nextInt(5)) {
                case 0 -> small;
                case 1 -> p.add(small);
                case 2 -> p.shiftRight(1).add(small);
                case 3 -> new BigInteger(300, random).negate();
                default -> new BigInteger(60, random);
            };
        }

        PrimeElement x() {
            return field.of(a);
        }

        PrimeElement y() {
            return field.of(b);
        }

        PrimeElement z() {
            return field.of(c);
        }
    }

    @Provide
    Arbitrary<Triple> triples() {
        return Arbitraries.randomValue(Triple::any);
    }

    @Property(tries = 400)
    void operations_anyIntegers_agreeWithBigInteger(@ForAll("triples") Triple t, @ForAll int n) {
        BigInteger p = BigInteger.valueOf(t.field.characteristic());
        assertThat(t.x().residue()).isEqualTo(t.a.mod(p).longValueExact());
        assertThat(t.x().add(t.y()).residue()).isEqualTo(t.a.add(t.b).mod(p).longValueExact());
        assertThat(t.x().subtract(t.y()).residue())
                .isEqualTo(t.a.subtract(t.b).mod(p).longValueExact());
        assertThat(t.x().negate().residue()).isEqualTo(t.a.negate().mod(p).longValueExact());
        assertThat(t.x().multiply(t.y()).residue())
                .isEqualTo(t.a.multiply(t.b).mod(p).longValueExact());
        assertThat(t.x().multiply(n).residue())
                .isEqualTo(t.a.multiply(BigInteger.valueOf(n)).mod(p).longValueExact());
        if (!t.y().isZero()) {
            assertThat(t.y().reciprocal().residue()).isEqualTo(t.b.modInverse(p).longValueExact());
            assertThat(t.x().divide(t.y()).multiply(t.y())).isEqualTo(t.x());
        }
    }

    @Property(tries = 400)
    void operations_anyElements_obeyTheLawsOfAField(@ForAll("triples") Triple t) {
        assertThat(t.x().add(t.y())).isEqualTo(t.y().add(t.x()));
        assertThat(t.x().multiply(t.y())).isEqualTo(t.y().multiply(t.x()));
        assertThat(t.x().add(t.y()).add(t.z())).isEqualTo(t.x().add(t.y().add(t.z())));
        assertThat(t.x().multiply(t.y()).multiply(t.z())).isEqualTo(t.x().multiply(t.y().multiply(t.z())));
        assertThat(t.x().multiply(t.y().add(t.z())))
                .isEqualTo(t.x().multiply(t.y()).add(t.x().multiply(t.z())));
        assertThat(t.x().add(t.field.getZero())).isEqualTo(t.x());
        assertThat(t.x().multiply(t.field.getOne())).isEqualTo(t.x());
        assertThat(t.x().add(t.x().negate()).isZero()).isTrue();
    }

    @Property(tries = 300)
    void ofRational_quotient_isHomomorphic(@ForAll("triples") Triple t) {
        PrimeArithmetic modulo = new PrimeArithmetic(t.field);
        if (!t.y().isZero() && t.b.signum() != 0) {
            assertThat(modulo.of(Rational.of(t.a, t.b))).isEqualTo(t.x().divide(t.y()));
        }
    }

    /** The deterministic test against the library's probabilistic one, on numbers with few and many factors. */
    @Property(tries = 300)
    void modulo_oddNumber_acceptedExactlyIfPrime(@ForAll("triples") Triple t) {
        long candidate = 1L << 60 | (t.a.longValue() & (1L << 60) - 1) | 1;
        boolean prime = BigInteger.valueOf(candidate).isProbablePrime(100);
        assertThat(accepted(candidate)).isEqualTo(prime);
        assertThat(accepted(t.field.characteristic())).isTrue();
    }

    private static boolean accepted(long p) {
        try {
            return PrimeField.modulo(p).characteristic() == p;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
