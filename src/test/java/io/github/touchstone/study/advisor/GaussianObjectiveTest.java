package io.github.touchstone.study.advisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.GivenAlphaBars;
import io.github.touchstone.spec.targets.DiagonalGaussian;
import io.github.touchstone.study.Method;
import io.github.touchstone.study.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The closed forms against the samplers' own recursion in double-double balls. */
class GaussianObjectiveTest {
    private static final List<Double> ALPHA_BARS = List.of(0.9375, 0.75, 0.5, 0.125, 0.015625);

    private static double[] levels() {
        double[] z = new double[ALPHA_BARS.size() + 1];
        z[0] = Double.NEGATIVE_INFINITY;
        for (int t = 1; t < z.length; t++) {
            z[t] = StrictMath.log((1 - ALPHA_BARS.get(t - 1)) / ALPHA_BARS.get(t - 1));
        }
        return z;
    }

    private static Rational sampled(Question question, int t, Rational change) {
        List<Rational> bars =
                new ArrayList<>(ALPHA_BARS.stream().map(Rational::ofExactly).toList());
        bars.set(t - 1, bars.get(t - 1).add(change));
        Outcome outcome = Divergence.in(question, new GivenAlphaBars(bars), bars.size(), Method.DD);
        Enclosure enclosure = ((Outcome.Certified) outcome).value();
        return enclosure.middle();
    }

    @ParameterizedTest
    @EnumSource
    void gradient_everyRule_isThatOfTheSampledDivergence(Rule rule) {
        for (boolean forward : new boolean[] {true, false}) {
            Question question = Questions.of("gaussian:1/4,1*3,4", rule, 5, forward, 0, Ends.DEFAULT);
            DiagonalGaussian target = Spectra.of(question.target().value()).orElseThrow();
            GaussianObjective objective = GaussianObjective.of(rule, target, forward);
            GaussianObjective.Jet jet = objective.jet(levels());
            double value = sampled(question, 1, Rational.ZERO).doubleValue();
            assertThat(jet.value()).isCloseTo(value, within(1e-13 * value));
            assertThat(objective.value(levels())).isCloseTo(value, within(1e-13 * value));
            // balls of radius 1e-29 and steps of 1e-7: differences good to 1e-20, their truncation to some 1e-12
            Rational h = Rational.parse("1e-7");
            for (int t = 1; t <= 5; t++) {
                double difference = sampled(question, t, h)
                        .subtract(sampled(question, t, h.negate()))
                        .divide(h.add(h))
                        .doubleValue();
                double abar = ALPHA_BARS.get(t - 1);
                assertThat(-jet.gradient()[t] / (abar * (1 - abar)))
                        .isCloseTo(difference, within(1e-9 * (1 + Math.abs(difference))));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void hessian_everyRule_isThatOfTheGradient(Rule rule) {
        for (boolean forward : new boolean[] {true, false}) {
            GaussianObjective objective = new GaussianObjective(
                    rule, List.of(new GaussianObjective.Mode(0.25, 2), new GaussianObjective.Mode(3, 1)), forward);
            double[] z = levels();
            double[][] hessian = objective.jet(z).hessian();
            for (int t = 1; t <= 5; t++) {
                double[] above = z.clone();
                double[] below = z.clone();
                above[t] += 1e-5;
                below[t] -= 1e-5;
                for (int s = 1; s <= 5; s++) {
                    double difference = (objective.jet(above).gradient()[s]
                                    - objective.jet(below).gradient()[s])
                            / (above[t] - below[t]);
                    assertThat(hessian[s][t]).isCloseTo(difference, within(1e-8));
                    assertThat(hessian[s][t]).isEqualTo(hessian[t][s]);
                }
            }
        }
    }
}
