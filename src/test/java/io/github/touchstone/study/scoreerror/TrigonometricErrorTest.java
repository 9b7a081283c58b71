package io.github.touchstone.study.scoreerror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.math.laws.LineMixture;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.density.ScoreError;
import io.github.touchstone.spec.schedules.Logistic;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.study.montecarlo.Streams;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;

/** SER-9: the errors that mixtures are run with. */
final class TrigonometricErrorTest {
    private static final double[] DEVIATIONS = {0, 0.25, 0.5, 1};

    private static UniformRandomProvider random() {
        return new Streams(1).stage().next();
    }

    @Test
    void constant_isOneFunctionOverTheNoise() {
        ScoreError error = TrigonometricError.constant(random(), DEVIATIONS);
        assertThat(error.at(1, 0.7)).isEqualTo(4 * error.at(3, 0.7));
        assertThat(error.at(3, 0.7)).isBetween(-4.0, 4.0).isNotZero();
    }

    @Test
    void independent_isAnotherFunctionAtEachLevel() {
        ScoreError error = TrigonometricError.independent(random(), DEVIATIONS);
        assertThat(error.at(1, 0.7)).isNotEqualTo(4 * error.at(3, 0.7));
    }

    /** A symmetric difference: third derivatives are below 4 times 2.5^3 over the least deviation. */
    @Test
    void slopes_areDerivatives() {
        List<LineMixture> one = laws(-1, 0.3);
        List<LineMixture> other = laws(0.5, 0.5);
        Stream.of(
                        TrigonometricError.constant(random(), DEVIATIONS),
                        TrigonometricError.independent(random(), DEVIATIONS),
                        new ScoreMultiple(one),
                        new OtherTarget(one, other),
                        new ScaledError(new ScoreMultiple(one), -0.25))
                .forEach(error -> {
                    for (double x = -2; x <= 2; x += 0.37) {
                        double difference = (error.at(2, x + 1e-4) - error.at(2, x - 1e-4)) / 2e-4;
                        assertThat(error.slope(2, x)).isCloseTo(difference, within(1e-5));
                    }
                });
    }

    private static List<LineMixture> laws(double mean, double variance) {
        LineMixture law =
                new LineMixture(new double[] {0.4, 0.6}, new double[] {mean, 1}, new double[] {variance, 0.5});
        return List.of(law, law, law);
    }

    /** The size of a multiple is its square, and that of the score itself is Fisher's information: 1/v for one component. */
    @Test
    void size_ofTheScoreItself_isTheInformation() {
        LineCase line = new LineCase(
                new MixtureTarget(List.of(MixtureTarget.Component.onLine(Rational.ONE, Rational.ZERO, Rational.ONE))),
                Logistic.DEFAULT,
                50);
        double size = line.size(new ScoreMultiple(line.laws())).levels().value();
        double sum = 0;
        double[] deviations = line.noiseDeviations();
        for (int t = 2; t <= 50; t++) {
            sum += deviations[t] * deviations[t] / 50;
        }
        assertThat(size).isCloseTo(sum, within(1e-13));
        assertThat(line.size(new ScaledError(new ScoreMultiple(line.laws()), -3))
                        .levels()
                        .value())
                .isCloseTo(9 * sum, within(1e-12));
        // sum beta_t/2 over N(0, 1)
        assertThat(line.size(new ScoreMultiple(line.laws())).path().value()).isBetween(2.0, 5.0);
    }
}
