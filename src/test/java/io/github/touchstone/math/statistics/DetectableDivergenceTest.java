package io.github.touchstone.math.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class DetectableDivergenceTest {
    /** The best test of N(0, 1) against N(delta, 1) has that level and power if {@code n KL = (z_level + z_power)^2/2}. */
    private static double best(double level, double power) {
        NormalDistribution z = NormalDistribution.of(0, 1);
        double sum = z.inverseSurvivalProbability(level) + z.inverseCumulativeProbability(power);
        return sum * sum / 2;
    }

    /** No test does with less than the bound, so the best test needs more; and the bound is within a factor of three of it. */
    @Test
    void bound_bestTestOfAShift_needsMore() {
        for (double level : new double[] {0.2, 0.05, 0.01, 1e-6}) {
            for (double power : new double[] {0.6, 0.9, 0.99}) {
                DetectableDivergence least = DetectableDivergence.of(1, level, power);
                double larger = Math.max(least.fromDraws(), least.fromLaw());
                assertThat(larger).isLessThan(best(level, power)).isGreaterThan(best(level, power) / 3);
            }
        }
    }

    @Test
    void bound_figures_asByHand() {
        DetectableDivergence least = DetectableDivergence.of(1000, 0.01, 0.9);
        double fromDraws = 0.9 * StrictMath.log(90) + 0.1 * StrictMath.log(0.1 / 0.99);
        double fromLaw = 0.01 * StrictMath.log(1.0 / 90) + 0.99 * StrictMath.log(9.9);
        assertThat(least.fromDraws()).isCloseTo(fromDraws / 1000, within(1e-15));
        assertThat(least.fromLaw()).isCloseTo(fromLaw / 1000, within(1e-15));
        assertThat(DetectableDivergence.drawsNeeded(1e-3, 0.01, 0.9)).isEqualTo(Math.ceil(fromLaw / 1e-3));
    }
}
