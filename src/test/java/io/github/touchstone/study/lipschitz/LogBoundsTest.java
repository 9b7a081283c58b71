package io.github.touchstone.study.lipschitz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.math.numbers.Rational;
import org.junit.jupiter.api.Test;

class LogBoundsTest {
    @Test
    void bounds_areTheLogarithms() {
        Rational p = Rational.of(1, 1000);
        double log = StrictMath.log(5000);
        assertThat(LogBounds.oneCovariance(5, p).middle().doubleValue()).isCloseTo(2 * log - 1, within(1e-13));
        assertThat(LogBounds.anyCovariances(5, p).middle().doubleValue()).isCloseTo(4 * log, within(1e-13));
        assertThat(LogBounds.oneCovariance(1, Rational.of(9, 10)).exact()).isTrue();
    }

    /**
     * SMO-4, the integral of {@code sqrt(phi_1 phi_2) exp(|c_1 - c_2|^2 s)} for variances 1/a and 1/b about one mean, in one dimension, is
     * {@code sqrt(sqrt(ab)/((a + b)/2 - 2 s (a - b)^2))}: at most one for s = 1/16 and a, b at most one, and above one for s = 1/8.
     */
    @Test
    void affinityOfTwoScales_staysBelowOneAtASixteenthAndNotAtAnEighth() {
        double worst = 0;
        for (double a = 0.01; a <= 1; a += 0.01) {
            for (double b = 0.01; b <= 1; b += 0.01) {
                assertThat(affinity(a, b, 1.0 / 16)).isLessThan(1 + 1e-12);
                worst = Math.max(worst, affinity(a, b, 1.0 / 8));
            }
        }
        assertThat(worst).isGreaterThan(1.01);
    }

    private static double affinity(double a, double b, double s) {
        return Math.sqrt(Math.sqrt(a * b) / ((a + b) / 2 - 2 * s * (a - b) * (a - b)));
    }

    /** SMO-8 at d = 1, the best s of a few, is above what a pair needs and, for small p, below the bound of two components. */
    @Test
    void boundWithoutComponents_holdsForPairs() {
        for (int e : new int[] {2, 6, 12, 24}) {
            double p = StrictMath.pow(10, -e);
            double best = Double.POSITIVE_INFINITY;
            for (double s = 0.05; s < 0.5; s += 0.001) {
                best = Math.min(best, StrictMath.log(StrictMath.pow(1 - 2 * s, -0.5) / p) / s - 1);
            }
            double pair = Families.pair(Rational.of(10).pow(e).reciprocal())
                    .constant()
                    .value();
            assertThat(pair).isLessThan(best);
            assertThat(best).isLessThan(4 * StrictMath.log(1 / p) + 3.2);
        }
    }
}
