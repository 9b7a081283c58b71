package io.github.touchstone.study.montecarlo;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MCP-10: for draws of 0 and {@code range} the probability of a miss is a finite sum, and at most delta. */
class EmpiricalBernsteinTest {
    @ParameterizedTest
    @CsvSource({"20, 0.3", "20, 0.01", "500, 0.3", "500, 0.01", "5000, 0.05"})
    void misses_areNoMoreFrequentThanDelta(int n, double delta) {
        for (double p : new double[] {1e-4, 1e-3, 0.01, 0.1, 0.5, 0.9, 0.999}) {
            for (double range : new double[] {1, 7}) {
                EmpiricalBernstein inequality = new EmpiricalBernstein(range, delta);
                BinomialDistribution count = BinomialDistribution.of(n, p);
                double above = 0;
                double below = 0;
                for (int k = 0; k <= n; k++) {
                    double mean = (double) k / n;
                    double gap = inequality.gap(range * range * mean * (1 - mean) * n / (n - 1), n);
                    above += range * p > range * mean + gap ? count.probability(k) : 0;
                    below += range * p < range * mean - gap ? count.probability(k) : 0;
                }
                assertThat(above).isLessThanOrEqualTo(delta);
                assertThat(below).isLessThanOrEqualTo(delta);
            }
        }
    }

    /** Rare draws have no sample variance, and are not forgotten: 7 log(2/delta)/3 draws' worth are left. */
    @ParameterizedTest
    @CsvSource({"100, 0.05, 0.08694", "100, 0.5, 0.03267"})
    void withoutVariance_theRangeRemains(int n, double delta, double gap) {
        assertThat(new EmpiricalBernstein(1, delta).gap(0, n)).isBetween(gap - 5e-6, gap + 5e-6);
        assertThat(new EmpiricalBernstein(3, delta).gap(0, n)).isBetween(3 * (gap - 5e-6), 3 * (gap + 5e-6));
    }
}
