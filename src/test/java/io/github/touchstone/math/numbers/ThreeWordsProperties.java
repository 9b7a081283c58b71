package io.github.touchstone.math.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Three words against BigInteger, with operands whose words are full of ones or zeros, at every precision (NUM-18). */
class ThreeWordsProperties {
    private static final int TRIES = 6_000;

    record Operands(BigInteger m, BigInteger n, int p) {
        FixedPoint left() {
            return FixedPoint.of(m, p);
        }

        FixedPoint right() {
            return FixedPoint.of(n, p);
        }
    }

    @Provide
    Arbitrary<Operands> operands() {
        return Arbitraries.randomValue(random -> new Operands(any(random), any(random), 129 + random.nextInt(56)));
    }

    private static BigInteger any(Random random) {
        BigInteger size = new BigInteger(random.nextInt(192), random);
        for (int word = 0; word < 3; word++) {
            BigInteger ones =
                    BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE).shiftLeft(64 * word);
            size = switch (random.nextInt(4)) {
                case 0 -> size.or(ones);
                case 1 -> size.andNot(ones);
                default -> size;
            };
        }
        BigInteger bounded = size.mod(BigInteger.ONE.shiftLeft(random.nextBoolean() ? 190 : 192));
        return random.nextBoolean() ? bounded : bounded.negate();
    }

    @Property(tries = TRIES)
    void sumsAndDifferences_anyWords_exact(@ForAll("operands") Operands o) {
        assertThat(o.left().integer()).isEqualTo(o.m);
        assertThat(o.left().plus(o.right(), o.p)).isEqualTo(FixedPoint.of(o.m.add(o.n), o.p));
        assertThat(o.left().minus(o.right(), o.p)).isEqualTo(FixedPoint.of(o.m.subtract(o.n), o.p));
        assertThat(o.left().negated().integer()).isEqualTo(o.m.negate());
        assertThat(o.left().signum()).isEqualTo(o.m.signum());
    }

    @Property(tries = TRIES)
    void product_anyWords_withinOneUnitAndHonestAboutRounding(@ForAll("operands") Operands o) {
        FixedPoint product = o.left().times(o.right(), o.p);
        BigInteger exact = o.m.multiply(o.n);
        BigInteger error = exact.subtract(product.integer().shiftLeft(o.p));
        assertThat(error.abs().compareTo(BigInteger.ONE.shiftLeft(o.p))).isNegative();
        assertThat(product.rounded()).isEqualTo(error.signum() != 0);
    }

    @Property(tries = TRIES)
    void quotient_anyWords_withinOneUnitAndHonestAboutRounding(@ForAll("operands") Operands o) {
        if (o.n.signum() == 0) {
            return;
        }
        FixedPoint quotient = o.left().over(o.right(), o.p);
        BigInteger error = o.m.shiftLeft(o.p).subtract(quotient.integer().multiply(o.n));
        assertThat(error.abs().compareTo(o.n.abs())).isNegative();
        assertThat(quotient.rounded()).isEqualTo(error.signum() != 0);
    }

    @Property(tries = TRIES)
    void quotient_exactMultiples_areExact(@ForAll("operands") Operands o) {
        BigInteger n = o.n.shiftRight(100).setBit(0);
        BigInteger m = n.multiply(o.m.shiftRight(130));
        FixedPoint quotient = FixedPoint.of(m, o.p).over(FixedPoint.of(n, o.p), o.p);
        assertThat(quotient).isEqualTo(FixedPoint.of(o.m.shiftRight(130).shiftLeft(o.p), o.p));
    }

    @Property(tries = TRIES)
    void nearest_anyWords_relativeErrorBelowBound(@ForAll("operands") Operands o) {
        Rational exact = Rational.of(o.m, BigInteger.ONE.shiftLeft(o.p));
        Rational error =
                Rational.ofExactly(o.left().nearest(o.p)).subtract(exact).abs();
        assertThat(error.compareTo(exact.abs().multiply(BallSample.two(-50)))).isLessThanOrEqualTo(0);
    }
}
