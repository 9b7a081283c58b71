package io.github.touchstone.math.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AndersonDarlingTest {
    /** Anderson and Darling, J. Amer. Statist. Assoc. 49 (1954): three decimals of z move p by {@code 1.1 p 5e-4}. */
    @ParameterizedTest
    @CsvSource({"1.933, 0.10", "2.492, 0.05"})
    void tail_percentagePoints_agree(double z, double p) {
        assertThat(AndersonDarlingLimit.tail(z)).isCloseTo(p, within(1.1 * p * 5e-4));
    }

    /** Marsaglia and Marsaglia give P(A^2 &lt; 2) = 0.90816... */
    @Test
    void tail_atTwo_isTheirs() {
        assertThat(1 - AndersonDarlingLimit.tail(2)).isBetween(0.90816, 0.90817);
    }

    /**
     * Another formula for the same law: the series of Anderson and Darling (Ann. Math. Statist. 23, 1952), each integral by the
     * trapezoidal rule, which converges exponentially for these integrands.
     */
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.2, 0.5, 1, 2, 3, 5})
    void tail_seriesOfAndersonAndDarling_agrees(double z) {
        double sum = 0;
        double binomial = 1;
        for (int j = 0; j < 60; j++) {
            double c = (4 * j + 1) * (4 * j + 1) * Math.PI * Math.PI / (8 * z);
            double h = 0.01 * Math.sqrt(z) / (4 * j + 1);
            double integral = 0;
            for (int i = -3000; i <= 3000; i++) {
                double w = i * h;
                integral += StrictMath.exp(z / (8 * (w * w + 1)) - c * (w * w + 1));
            }
            sum += binomial * (4 * j + 1) * integral * h / 2;
            binomial *= -(0.5 + j) / (j + 1);
        }
        double series = Math.sqrt(2 * Math.PI) / z * sum;
        assertThat(1 - AndersonDarlingLimit.tail(z)).isCloseTo(series, within(1e-12));
    }

    /** The first weight is 1/2, so that the tail falls as exp(-z)/sqrt(z). */
    @Test
    void tail_farOut_fallsAsTheFirstWeightSays() {
        double ratio = AndersonDarlingLimit.tail(401) / AndersonDarlingLimit.tail(400);
        assertThat(ratio * Math.E).isCloseTo(Math.sqrt(400.0 / 401), within(1e-5));
        assertThat(AndersonDarlingLimit.tail(Double.POSITIVE_INFINITY)).isZero();
    }

    @Test
    void tail_fourTimesTheNodes_agrees() {
        for (double z : new double[] {0.03, 0.3, 1, 3, 10, 100}) {
            double tail = AndersonDarlingLimit.tail(z);
            assertThat(new AndersonDarlingLimit.Rule(256).tail(z)).isCloseTo(tail, within(1e-12 * tail));
        }
    }

    @Test
    void statistic_threeScores_asByHand() {
        double u = 0.1;
        double v = 0.4;
        double w = 0.95;
        double sum = StrictMath.log(u)
                + 5 * StrictMath.log(1 - u)
                + 3 * StrictMath.log(v)
                + 3 * StrictMath.log(1 - v)
                + 5 * StrictMath.log(w)
                + StrictMath.log(1 - w);
        assertThat(AndersonDarling.of(new double[] {u, v, w}).statistic()).isCloseTo(-3 - sum / 3, within(1e-14));
    }

    @Test
    void scoreAtAnEnd_isImpossible() {
        Fit fit = AndersonDarling.of(new double[] {0, 0.2, 0.4, 0.6, 0.8});
        assertThat(fit.statistic()).isInfinite();
        assertThat(fit.pValue()).isZero();
    }

    @Test
    void pValue_uniformScores_isUniform() {
        for (int n : new int[] {AndersonDarling.LEAST, 12, 100}) {
            UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(21);
            double[] pValues = IntStream.range(0, n == 100 ? 4000 : 20_000)
                    .mapToDouble(
                            k -> AndersonDarling.of(random.doubles(n).sorted().toArray())
                                    .pValue())
                    .toArray();
            Uniformity.assertUniform(pValues);
        }
    }

    /** What the correction is for: without it, two draws show that it is missing. */
    @Test
    void pValue_limitLawForTwoDraws_isNotUniform() {
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(21);
        double[] pValues = IntStream.range(0, 20_000)
                .mapToDouble(k -> AndersonDarlingLimit.tail(
                        AndersonDarling.of(random.doubles(2).sorted().toArray()).statistic()))
                .toArray();
        assertThat(Uniformity.tail(pValues)).isLessThan(1e-6);
    }

    @Test
    void pValue_inTheFarTail_isPositiveAndFalls() {
        double previous = 1;
        for (double z = 0.5; z < 300; z *= 1.3) {
            double p = AndersonDarling.pValue(1000, z);
            assertThat(p).isPositive().isLessThan(previous);
            previous = p;
        }
    }
}
