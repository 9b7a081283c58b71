package io.github.touchstone.math.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Printed decimals, read back, against the numbers that they stand for (NUM-17). */
class DecimalsProperties {
    @Provide
    Arbitrary<BallSample> balls() {
        return Arbitraries.randomValue((Random random) -> BallSample.any(random, new BallField(192)));
    }

    @Property(tries = 3000)
    void print_enclosure_withinOneUnitOfEveryPoint(
            @ForAll("balls") BallSample s, @ForAll @IntRange(min = 1, max = 70) int most) {
        Enclosure x = s.ball().enclosure();
        String text = Decimals.print(x, most);
        if (text.startsWith("[")) {
            assertThat(Decimals.certifiedDigits(x, most)).isZero();
            return;
        }
        BigDecimal shown = new BigDecimal(text);
        boolean point = x.exact() && Rational.of(shown).equals(x.lower());
        Rational value = Rational.of(shown);
        Rational unit = point ? Rational.ZERO : Rational.of(shown.ulp());
        assertThat(new Enclosure(value.subtract(unit), value.add(unit)).contains(x))
                .isTrue();
        assertThat(point || shown.precision() <= most).isTrue();
    }

    @Property(tries = 3000)
    void certifiedDigits_oneMore_isNotCertain(@ForAll("balls") BallSample s) {
        Enclosure x = s.ball().enclosure();
        int digits = Decimals.certifiedDigits(x, 1000);
        if (!x.exact() && x.lower().signum() * x.upper().signum() > 0) {
            BigDecimal next = Decimals.nearest(x.middle(), digits + 1);
            Rational unit = Rational.of(next.ulp());
            Rational value = Rational.of(next);
            assertThat(new Enclosure(value.subtract(unit), value.add(unit)).contains(x))
                    .isFalse();
        }
    }

    @Property(tries = 2000)
    void rounded_rational_agreesWithBigDecimal(
            @ForAll("balls") BallSample s, @ForAll @IntRange(min = 1, max = 60) int digits) {
        Rational x = s.point();
        if (x.isZero()) {
            return;
        }
        Rational lowest = x.reduced();
        BigDecimal n = new BigDecimal(lowest.numerator());
        BigDecimal d = new BigDecimal(lowest.denominator());
        assertSame(Decimals.lower(x, digits), n.divide(d, new MathContext(digits, RoundingMode.FLOOR)), digits);
        assertSame(Decimals.upper(x, digits), n.divide(d, new MathContext(digits, RoundingMode.CEILING)), digits);
        assertSame(Decimals.nearest(x, digits), n.divide(d, new MathContext(digits, RoundingMode.HALF_EVEN)), digits);
    }

    private static void assertSame(BigDecimal ours, BigDecimal theirs, int digits) {
        assertThat(ours).isEqualByComparingTo(theirs);
        assertThat(ours.precision()).isEqualTo(digits);
    }
}
