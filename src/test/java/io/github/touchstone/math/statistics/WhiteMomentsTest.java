package io.github.touchstone.math.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler.NormalizedGaussian;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;

class WhiteMomentsTest {
    private static WhiteMoments drawn(int n, int d, NormalizedGaussian gaussian, double scale) {
        WhiteMoments moments = new WhiteMoments(d);
        double[] z = new double[d];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < d; j++) {
                z[j] = (j == 0 ? scale : 1) * gaussian.sample();
            }
            moments.add(z);
        }
        return moments;
    }

    private static NormalizedGaussian gaussian(long seed) {
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(seed);
        return NormalizedGaussian.of(random);
    }

    @Test
    void threeTests_standardDraws_haveUniformPValues() {
        int runs = 4000;
        double[] mean = new double[runs];
        double[] scale = new double[runs];
        double[] covariance = new double[runs];
        NormalizedGaussian gaussian = gaussian(31);
        for (int k = 0; k < runs; k++) {
            WhiteMoments moments = drawn(10, 3, gaussian, 1);
            mean[k] = moments.mean().pValue();
            scale[k] = moments.scale().pValue();
            covariance[k] = moments.covariance().orElseThrow().pValue();
        }
        Uniformity.assertUniform(mean);
        Uniformity.assertUniform(scale);
        Uniformity.assertUniform(covariance);
    }

    @Test
    void covariance_oneAxisTooWide_isFound() {
        WhiteMoments moments = drawn(2000, 3, gaussian(32), 1.15);
        assertThat(moments.covariance().orElseThrow().pValue()).isLessThan(1e-4);
        assertThat(moments.mean().pValue()).isGreaterThan(1e-3);
    }

    @Test
    void statistics_twoDraws_asByHand() {
        WhiteMoments moments = new WhiteMoments(1);
        moments.add(new double[] {1});
        moments.add(new double[] {2});
        assertThat(moments.mean().statistic()).isCloseTo(4.5, within(1e-15));
        assertThat(moments.scale().statistic()).isCloseTo(2.5, within(1e-15));
        // P(chi^2_2 >= 5) = exp(-5/2), the smaller tail
        assertThat(moments.scale().pValue()).isCloseTo(2 * StrictMath.exp(-2.5), within(1e-14));
        assertThat(moments.covariance()).isEmpty();
    }

    @Test
    void covariance_tooFewDrawsOrTooManyDimensions_isNotTested() {
        assertThat(drawn(44, 8, gaussian(33), 1).covariance()).isEmpty();
        assertThat(drawn(46, 8, gaussian(33), 1).covariance()).isPresent();
        assertThat(drawn(10, 65, gaussian(33), 1).covariance()).isEmpty();
    }

    /** On the line the law is known: {@code n (s - ln s - 1) >= x} is two tails of chi^2_n. The expansion's error falls as n^-3. */
    @Test
    void wishartRatio_onTheLine_agreesToThirdOrder() {
        for (double x : new double[] {0.5, 2, 5}) {
            double coarse = Math.abs(WishartRatio.pValue(1, 20, x) - twoTails(20, x));
            double fine = Math.abs(WishartRatio.pValue(1, 40, x) - twoTails(40, x));
            assertThat(coarse).as("x = " + x).isLessThan(1e-4);
            assertThat(fine).as("x = " + x).isLessThan(coarse / 6);
        }
    }

    private static double twoTails(int n, double x) {
        ChiSquaredDistribution law = ChiSquaredDistribution.of(n);
        double below = root(x / n, 1e-12, 1);
        double above = root(x / n, 1e3, 1);
        return law.cumulativeProbability(n * below) + law.survivalProbability(n * above);
    }

    /** {@code s - ln s - 1 = y} between an outer point and 1, by bisection. */
    private static double root(double y, double outer, double inner) {
        double out = outer;
        double in = inner;
        for (int halvings = 0; halvings < 200; halvings++) {
            double s = (out + in) / 2;
            if (s - StrictMath.log(s) - 1 > y) {
                out = s;
            } else {
                in = s;
            }
        }
        return in;
    }
}
