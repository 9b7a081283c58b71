package io.github.touchstone.study.dimension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.targets.MixtureTarget.Component;
import org.junit.jupiter.api.Test;

class SearchTest {
    @Test
    void optimum_ofAParabola_isItsTop() {
        Shape found = Search.optimum(
                shape -> -StrictMath.pow(shape.numbers().get(0) - 3, 2)
                        - StrictMath.pow(shape.numbers().get(1) + 1, 2),
                Shape.of(8, 0, 0),
                200);
        assertThat(found.numbers().get(0)).isCloseTo(3, within(0.05));
        assertThat(found.numbers().get(1)).isCloseTo(-1, within(0.05));
    }

    @Test
    void optimum_cutShort_isTheBestThatWasAsked() {
        Shape found = Search.optimum(shape -> shape.numbers().get(0), Shape.of(8, 0, 0), 3);
        assertThat(found.numbers().get(0)).isGreaterThanOrEqualTo(8);
    }

    @Test
    void target_everyShape_hasMeanZero() {
        Rational mean = Shape.of(8, -1, -1, 5, 1, 0.3).target().components().stream()
                .map(c -> c.weight().multiply(c.mean().get(0)))
                .reduce(Rational.ZERO, Rational::add);
        assertThat(mean.isZero()).isTrue();
    }

    @Test
    void cantor_twoLevels_hasPointsAtBothScales() {
        assertThat(Mixtures.cantor(2, 10).components())
                .extracting(c -> c.mean().get(0).toString())
                .containsExactly("-11/5", "-9/5", "9/5", "11/5");
        Component first = Mixtures.cantor(1, 10).components().get(0);
        assertThat(first.covariance().get(0).get(0)).isEqualTo(Rational.of(1, 4));
    }
}
