package io.github.touchstone.study.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.laws.LineMixture;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.quadrature.Measured;
import io.github.touchstone.spec.schedules.Logistic;
import io.github.touchstone.study.Evaluation;
import io.github.touchstone.study.Experiment;
import io.github.touchstone.study.Method;
import io.github.touchstone.study.Quantity;
import io.github.touchstone.study.cases.LineTargets;
import io.github.touchstone.study.findings.Value;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** CMP-7: the constants of one component are those of CMP-3, those of two are where runs lead. */
class PerturbationTest {
    private static final LineMixture REF =
            new LineMixture(new double[] {0.5, 0.5}, new double[] {-2, 2}, new double[] {0.25, 0.25});

    @Test
    void oneComponent_hasTheClosedForms() {
        Map<Contender, Measured> constants =
                Perturbation.constants(new LineMixture(new double[] {1}, new double[] {0.7}, new double[] {0.25}));
        constants.forEach((contender, measured) -> assertThat(measured.value())
                .as(contender.label())
                .isCloseTo(
                        LeadingError.divergence(LeadingError.logistic(contender, Rational.of(1, 4)))
                                .getReal(),
                        Offset.offset(measured.error())));
    }

    /** Quadratic extrapolation in Delta from T = 250, 500, 1000; what is left is of the order Delta^3 = 3e-4 at T = 1000. */
    @Test
    void twoComponents_ddim_isWhereRunsLead() {
        double[] delta = new double[3];
        double[] constant = new double[3];
        for (int i = 0; i < 3; i++) {
            int steps = 250 << i;
            delta[i] = 10 * StrictMath.log(steps) / steps;
            Value kl = Value.of(Evaluation.evaluate(
                    new Experiment<>(LineTargets.REF, Contender.DDIM.sampler(), Logistic.DEFAULT, steps, 1, 1),
                    Quantity.KL_FORWARD,
                    Method.DOUBLE,
                    10));
            constant[i] = kl.value() / (delta[i] * delta[i]);
        }
        double limit = 0;
        for (int i = 0; i < 3; i++) {
            double weight = 1;
            for (int j = 0; j < 3; j++) {
                weight *= i == j ? 1 : delta[j] / (delta[j] - delta[i]);
            }
            limit += weight * constant[i];
        }
        double expected = new Mixtures.Limit("REF", 4, Perturbation.constants(REF))
                .of(Contender.DDIM)
                .value();
        assertThat(limit).isCloseTo(expected, Percentage.withPercentage(0.5));
    }

    @Test
    void jet_isTheDerivativeOfTheScore() {
        // h^2/6 times two derivatives more, which are below 1e5 here
        double h = 1e-4;
        for (double y : new double[] {-2.3, -0.2, 0.1, 1.4}) {
            ScoreJet jet = ScoreJet.at(REF, 0.3, y);
            ScoreJet left = ScoreJet.at(REF, 0.3, y - h);
            ScoreJet right = ScoreJet.at(REF, 0.3, y + h);
            assertThat((right.logDensity() - left.logDensity()) / (2 * h)).isCloseTo(jet.s(), Offset.offset(2e-4));
            assertThat((right.s() - left.s()) / (2 * h)).isCloseTo(jet.s1(), Offset.offset(2e-4));
            assertThat((right.s1() - left.s1()) / (2 * h)).isCloseTo(jet.s2(), Offset.offset(2e-4));
            assertThat((right.s2() - left.s2()) / (2 * h)).isCloseTo(jet.s3(), Offset.offset(2e-4));
            assertThat(jet.curvature()).isCloseTo(jet.s1() + jet.s() * jet.s(), Offset.offset(1e-12));
        }
    }
}
