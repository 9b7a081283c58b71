package io.github.touchstone.study.complexity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndStepsTest {
    /** CPX-6 for a point mass. */
    @ParameterizedTest
    @ValueSource(ints = {10, 100, 1000})
    void divergence_pointOnGeometricRatios_isTheClosedForm(int levels) {
        double delta = 1e-3;
        int n = levels - 1;
        double length = StrictMath.log(StrictMath.expm1(12) / StrictMath.expm1(delta));
        double growth = StrictMath.expm1(length / n);
        double r = growth * -StrictMath.expm1(-length) + StrictMath.exp(-length) / StrictMath.expm1(12);
        double kl = (1 / (1 + r) - 1 + StrictMath.log1p(r)) / 2;
        // the closed form in binary64 loses 1e-16/r^2
        assertThat(EndSteps.divergence(Law.POINT, Setting.BEST, delta, levels)).isCloseTo(kl, within(1e-9 * kl));
    }

    @Test
    void run_cube_isEnoughAndOneLessIsNot() {
        Question question = new Question(Family.CUBE, Setting.PAPER, 10, 0.1, 1e-2);
        int steps = (int) EndSteps.run(question).steps();
        assertThat(EndSteps.divergence(Law.POINTS, Setting.PAPER, 1e-2, steps)).isLessThanOrEqualTo(0.01);
        assertThat(EndSteps.divergence(Law.POINTS, Setting.PAPER, 1e-2, steps - 1))
                .isGreaterThan(0.01);
    }
}
