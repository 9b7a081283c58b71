package io.github.touchstone.math.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler.NormalizedGaussian;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class UniformScoresTest {
    private static final DoubleUnaryOperator CDF = NormalDistribution.of(1000, 1)::cumulativeProbability;

    private static double[] draws(int n, long seed) {
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(seed);
        NormalizedGaussian gaussian = NormalizedGaussian.of(random);
        double[] draws = new double[n];
        Arrays.setAll(draws, i -> 1000 + gaussian.sample());
        return draws;
    }

    private static double[] inBinary32(double[] draws) {
        return Arrays.stream(draws).map(x -> (float) x).toArray();
    }

    /** Whatever was drawn, its statistics are not below those that rounding is allowed for. */
    @Test
    void scores_roundedDraws_giveTheLeastStatistics() {
        for (int seed = 1; seed <= 200; seed++) {
            double[] drawn = draws(50, seed);
            double[] stored = inBinary32(drawn);
            double[] exact = UniformScores.of(drawn, CDF, 0, Rounding.NONE);
            double[] least = UniformScores.of(stored, CDF, 0, Rounding.BINARY32);
            assertThat(KolmogorovSmirnov.of(least).statistic())
                    .isLessThanOrEqualTo(KolmogorovSmirnov.of(exact).statistic() + 1e-15);
            assertThat(AndersonDarling.of(least).statistic())
                    .isLessThanOrEqualTo(AndersonDarling.of(exact).statistic() + 1e-12);
            assertThat(least).isSorted();
        }
    }

    /** Rounding to tenths ruins the test of ten thousand draws, unless it is told. */
    @Test
    void scores_draws_roundedToTenths() {
        double[] stored =
                Arrays.stream(draws(10_000, 5)).map(x -> Math.rint(10 * x) / 10).toArray();
        assertThat(KolmogorovSmirnov.of(UniformScores.of(stored, CDF, 0, Rounding.NONE))
                        .pValue())
                .isLessThan(1e-2);
        assertThat(KolmogorovSmirnov.of(UniformScores.of(stored, CDF, 0, Rounding.toMultiplesOf(0.1)))
                        .pValue())
                .isGreaterThan(0.1);
    }

    @Test
    void scores_errorOfTheLaw_isAllowedFor() {
        double[] scores = UniformScores.of(new double[] {1000.1, 999}, CDF, 0.05, Rounding.NONE);
        assertThat(scores[0]).isCloseTo(CDF.applyAsDouble(999) + 0.05, within(1e-15));
        assertThat(scores[1]).isCloseTo(CDF.applyAsDouble(1000.1) + 0.05, within(1e-15));
    }

    @Test
    void binary32_halfWidth_reachesEveryNumberThatRoundsThere() {
        for (double x : new double[] {1, 1000.3, -0.1, 1e-40, 3e20}) {
            float stored = (float) x;
            assertThat(Math.abs(x - stored)).isLessThanOrEqualTo(Rounding.BINARY32.halfWidth(stored));
        }
    }
}
