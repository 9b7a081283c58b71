package io.github.touchstone.math.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KolmogorovSmirnovTest {
    /** Miller, J. Amer. Statist. Assoc. 51 (1956), table 1, two-sided; 5 digits of D move p by less than {@code 4 n D p 5e-6}. */
    @ParameterizedTest
    @CsvSource({
        "5, 0.56328, 0.05",
        "5, 0.66853, 0.01",
        "10, 0.36866, 0.10",
        "10, 0.40925, 0.05",
        "10, 0.48893, 0.01",
        "20, 0.29408, 0.05",
        "20, 0.35241, 0.01"
    })
    void pValue_tableOfMiller_agrees(int n, double d, double p) {
        double[] scores = IntStream.range(0, n)
                .mapToDouble(i -> Math.min(1, (double) i / n + d))
                .toArray();
        Fit fit = KolmogorovSmirnov.of(scores);
        assertThat(fit.statistic()).isCloseTo(d, within(1e-15));
        assertThat(fit.pValue()).isCloseTo(p, within(4 * n * d * p * 5e-6 * 1.5));
    }

    @Test
    void pValue_uniformScores_isUniform() {
        for (int n : new int[] {1, 7, 60}) {
            UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(11);
            Uniformity.assertUniform(IntStream.range(0, 1500)
                    .mapToDouble(k -> KolmogorovSmirnov.of(sorted(n, random)).pValue())
                    .toArray());
        }
    }

    /** A law whose distribution function is off by the gap in one point is found as often as promised. */
    @Test
    void detectableGap_lawThatFarOff_isFound() {
        int n = 150;
        double level = 0.01;
        double power = 0.9;
        double gap = KolmogorovSmirnov.detectableGap(n, level, power);
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(12);
        long found = IntStream.range(0, 400)
                // x^(1/(1 + c)) moves the median: F(x) = x^(1 + c)
                .mapToObj(k -> Arrays.stream(sorted(n, random))
                        .map(u -> StrictMath.pow(u, 1 / (1 + exponent(gap))))
                        .toArray())
                .filter(scores -> KolmogorovSmirnov.of(scores).pValue() < level)
                .count();
        assertThat(found).isGreaterThanOrEqualTo(360);
    }

    /** The c for which {@code sup |x - x^(1 + c)|} is the gap, by bisection. */
    private static double exponent(double gap) {
        double low = 0;
        double high = 20;
        while (high - low > 1e-12) {
            double c = (low + high) / 2;
            double x = StrictMath.pow(1 + c, -1 / c);
            if (x - StrictMath.pow(x, 1 + c) < gap) {
                low = c;
            } else {
                high = c;
            }
        }
        return high;
    }

    private static double[] sorted(int n, UniformRandomProvider random) {
        return random.doubles(n).sorted().toArray();
    }
}
