package io.github.touchstone.study.scoreerror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.math.laws.LineMixture;
import org.junit.jupiter.api.Test;

/** SER-4 by brute force: one step down from a mixture, the conditional divergence as a double integral. */
final class PathIncrementTest {
    private static final double BETA = 0.3;
    private static final double ALPHA = 1 - BETA;
    /** X_{t-1}, and X_t = sqrt(alpha) X_{t-1} + sqrt(beta) W. */
    private static final double[] WEIGHTS = {0.5, 0.3, 0.2};

    private static final double[] MEANS = {-2, 0.5, 2.5};
    private static final double[] VARIANCES = {0.25, 0.36, 0.16};

    @Test
    void growth_ofTheConditionalDivergence_isHalfBetaTimesTheMeanSquare() {
        LineMixture before = new LineMixture(WEIGHTS, MEANS, VARIANCES);
        LineMixture after = forward();
        double growth = 0;
        double square = 0;
        double h = 1.0 / 32;
        for (double x = -6; x <= 6; x += h) {
            double error = 0.4 * StrictMath.cos(1.7 * x + 0.2) + 0.3;
            double gamma = BETA / Math.sqrt(ALPHA);
            double mean = (x + BETA * after.score(x)) / Math.sqrt(ALPHA);
            square += h * after.density(x) * error * error;
            for (double y = -7; y <= 7; y += h) {
                double gap = x - Math.sqrt(ALPHA) * y;
                double joint = before.density(y)
                        * StrictMath.exp(-gap * gap / (2 * BETA))
                        / Math.sqrt(2 * StrictMath.PI * BETA);
                double off = y - mean - gamma * error;
                growth += h * h * joint * (off * off - (y - mean) * (y - mean)) / (2 * BETA / ALPHA);
            }
        }
        // the trapezoidal rule on analytic integrands of widths above 0.3 at spacing 1/32 is at the level of rounding
        assertThat(growth).isCloseTo(0.5 * BETA * square, within(1e-12));
    }

    private static LineMixture forward() {
        double[] means = MEANS.clone();
        double[] variances = VARIANCES.clone();
        for (int i = 0; i < means.length; i++) {
            means[i] *= Math.sqrt(ALPHA);
            variances[i] = ALPHA * variances[i] + BETA;
        }
        return new LineMixture(WEIGHTS, means, variances);
    }
}
