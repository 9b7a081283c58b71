package io.github.touchstone.study.lipschitz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.MixtureTarget.Component;
import io.github.touchstone.study.smoothness.Effort;
import io.github.touchstone.study.smoothness.Found;
import io.github.touchstone.study.smoothness.NoiseLevel;
import io.github.touchstone.study.smoothness.Smoothness;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SMO-6 against the enclosures of LIP-5, which know nothing of closed forms. */
class EqualPairsTest {
    private static final Effort EFFORT = new Effort(8, 1, 0.95, 1);

    /** Means +-m, variance v: at tau = 1/5 the components' variance is (4v + 1)/5, and delta^2 = (1 - S) (2m)^2/v, S = 1/(4v + 1). */
    @ParameterizedTest
    @CsvSource({"2, 1/16, 1/10000", "2, 1/4, 1/1000", "1, 1/32, 1/50"})
    void constant_isThatOfTheCells(String mean, String variance, String chance) {
        Rational m = Rational.parse(mean);
        Rational v = Rational.parse(variance);
        Rational p = Rational.parse(chance);
        Smoothness cells = new Smoothness(
                new MixtureTarget(List.of(
                        Component.onLine(Rational.of(1, 2), m.negate(), v), Component.onLine(Rational.of(1, 2), m, v))),
                EFFORT);
        Enclosure expected = ((Found.Enclosed) cells.constant(NoiseLevel.of(Rational.of(1, 5)), p)).value();
        Rational share = v.multiply(4).add(Rational.ONE).reciprocal();
        double square = Rational.ONE
                .subtract(share)
                .multiply(m)
                .multiply(m)
                .multiply(4)
                .divide(v)
                .doubleValue();
        Enclosure found = new EqualPairs(1, p).least(Rational.ofExactly(Math.sqrt(square)), 1e-10);
        assertThat(found.lower().compareTo(Rational.ONE)).isPositive();
        double product = share.multiply(found.middle()).doubleValue();
        // delta is off by a rounding, and L moves by less than ten times that, relative
        assertThat(Math.abs(product - expected.middle().doubleValue()))
                .isLessThan(expected.radius().doubleValue() + 1e-9 * product);
    }

    @Test
    void copies_needWhatOneNeedsWithTheShareOfTheProbability() {
        Rational p = Rational.of(1, 1000);
        Enclosure three = new EqualPairs(3, p).least(Rational.of(5), 1e-10);
        double each = -StrictMath.expm1(StrictMath.log1p(-p.doubleValue()) / 3);
        Enclosure one = new EqualPairs(1, Rational.ofExactly(each)).least(Rational.of(5), 1e-10);
        assertThat(three.middle().subtract(one.middle()).abs().doubleValue()).isLessThan(1e-7);
        assertThat(three.lower()
                        .compareTo(new EqualPairs(1, p)
                                .least(Rational.of(5), 1e-10)
                                .upper()))
                .isPositive();
    }

    /** SMO-5 (a): the ratio to 2 log(1/p) rises to one, from below the bound of SMO-3. */
    @Test
    void ratioToTheLogarithm_rises() {
        double last = 0;
        for (int e : new int[] {4, 12, 36}) {
            Rational p = Rational.of(10).pow(e).reciprocal();
            Measured pair = Families.pair(p);
            assertThat(LipschitzText.withinBound(pair)).isTrue();
            double ratio = pair.constant().value() / (2 * e * StrictMath.log(10));
            assertThat(ratio).isGreaterThan(last).isLessThan(1);
            last = ratio;
        }
        assertThat(last).isGreaterThan(0.9);
    }

    @Test
    void nearMeans_needNoMoreThanOne() {
        Enclosure found = new EqualPairs(1, Rational.of(1, 10)).least(Rational.of(2), 1e-10);
        assertThat(found).isEqualTo(Enclosure.exactly(Rational.ONE));
    }
}
