package io.github.touchstone.math.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hipparchus.fraction.BigFraction;

/** Rationals of every size, short and long denominators mixed, against the field axioms and Hipparchus BigFraction. */
class RationalProperties {
    private static final int TRIES = 150;

    record Triple(Rational a, Rational b, Rational c) {}

    @Provide
    Arbitrary<Triple> triples() {
        return Arbitraries.randomValue(random -> new Triple(any(random), any(random), any(random)));
    }

    private static Rational any(Random random) {
        int[] lengths = {0, 3, 20, 63, 64, 200, 3000};
        BigInteger n = new BigInteger(lengths[random.nextInt(lengths.length)], random);
        BigInteger d = new BigInteger(lengths[random.nextInt(lengths.length)], random).add(BigInteger.ONE);
        // one in four with a common factor that makes the denominator too long to be reduced
        BigInteger factor =
                random.nextInt(4) == 0 ? BigInteger.valueOf(15).shiftLeft(Rational.REDUCED_BITS) : BigInteger.ONE;
        BigInteger signed = random.nextBoolean() ? n : n.negate();
        return Rational.of(signed.multiply(factor), d.multiply(factor));
    }

    @Property(tries = TRIES)
    void fieldAxioms_anyOperands_hold(@ForAll("triples") Triple t) {
        Rational a = t.a;
        Rational b = t.b;
        Rational c = t.c;
        assertThat(a.add(b)).isEqualTo(b.add(a)).hasSameHashCodeAs(b.add(a));
        assertThat(a.multiply(b)).isEqualTo(b.multiply(a));
        assertThat(a.add(b).add(c)).isEqualTo(a.add(b.add(c)));
        assertThat(a.multiply(b).multiply(c)).isEqualTo(a.multiply(b.multiply(c)));
        assertThat(a.add(b).multiply(c)).isEqualTo(a.multiply(c).add(b.multiply(c)));
        assertThat(a.subtract(b)).isEqualTo(a.add(b.negate()));
        assertThat(a.subtract(a)).isEqualTo(Rational.ZERO);
        assertThat(a.multiply(7)).isEqualTo(a.multiply(Rational.of(7)));
        if (!b.isZero()) {
            assertThat(a.divide(b).multiply(b)).isEqualTo(a).hasSameHashCodeAs(a);
            assertThat(b.reciprocal()).isEqualTo(Rational.ONE.divide(b));
        }
    }

    @Property(tries = TRIES)
    void operations_bigFraction_agree(@ForAll("triples") Triple t) {
        BigFraction a = fraction(t.a);
        BigFraction b = fraction(t.b);
        assertThat(fraction(t.a.add(t.b))).isEqualTo(a.add(b));
        assertThat(fraction(t.a.subtract(t.b))).isEqualTo(a.subtract(b));
        assertThat(fraction(t.a.multiply(t.b))).isEqualTo(a.multiply(b));
        assertThat(t.a.compareTo(t.b)).isEqualTo(a.compareTo(b));
    }

    private static BigFraction fraction(Rational x) {
        return new BigFraction(x.numerator(), x.denominator());
    }

    @Property(tries = TRIES)
    void shortDenominators_everyOperation_staysInLowestTerms(@ForAll("triples") Triple t) {
        for (Rational x :
                new Rational[] {t.a.add(t.b), t.a.subtract(t.b), t.a.multiply(t.b), t.a.negate(), t.a.multiply(6)}) {
            if (x.denominator().bitLength() <= Rational.REDUCED_BITS) {
                assertThat(x.numerator().gcd(x.denominator())).isEqualTo(BigInteger.ONE);
            }
        }
    }

    @Property(tries = TRIES)
    void doubleValue_bigDecimalOf400Digits_roundsAlike(@ForAll("triples") Triple t) {
        BigDecimal quotient =
                new BigDecimal(t.a.numerator()).divide(new BigDecimal(t.a.denominator()), new MathContext(400));
        assertThat(t.a.doubleValue()).isEqualTo(quotient.doubleValue());
    }

    @Property(tries = TRIES)
    void text_readBack_isTheSameNumber(@ForAll("triples") Triple t) {
        assertThat(Rational.parse(t.a.toString())).isEqualTo(t.a);
    }

    @Property(tries = TRIES)
    void sqrt_square_givesTheAbsoluteValueBack(@ForAll("triples") Triple t) {
        assertThat(t.a.multiply(t.a).sqrt()).contains(t.a.abs());
    }

    @Property(tries = TRIES)
    void balancedSum_anyTerms_isTheSumOneByOne(@ForAll("triples") Triple t) {
        java.util.List<Rational> terms = java.util.List.of(t.a, t.b, t.c, t.a, t.b);
        assertThat(Balanced.sum(RationalField.INSTANCE, terms))
                .isEqualTo(terms.stream().reduce(Rational.ZERO, Rational::add));
    }
}
