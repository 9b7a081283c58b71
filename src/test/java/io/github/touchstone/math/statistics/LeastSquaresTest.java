package io.github.touchstone.math.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;
import org.junit.jupiter.api.Test;

class LeastSquaresTest {
    /** Whole numbers, condition below 1e4: rounding stays below 1e4 ulp of the largest number, far below 1e-10. */
    private static final double ROUNDING = 1e-10;

    /**
     * By hand: x = 0, 1, 2 and y = 0, 2, 1. Means 1 and 1, Sxx = 2, Sxy = 1, so the slope is 1/2 and the constant 1/2. Residuals -1/2, 1,
     * -1/2, their squares 3/2, one degree of freedom: s^2 = 3/2. Var(slope) = s^2/Sxx = 3/4, Var(constant) = s^2 (1/3 + 1/2) = 5/4, and
     * t(0.975; 1) = tan(0.475 pi) = 12.7062047361747.
     */
    @Test
    void fit_threePoints_isWhatAHandFinds() {
        LeastSquares fit = LeastSquares.fit(new double[] {0, 2, 1}, new double[] {0, 1, 2});
        double t = 12.7062047361747;
        assertThat(fit.degreesOfFreedom()).isEqualTo(1);
        assertThat(fit.residualDeviation()).isCloseTo(Math.sqrt(1.5), within(ROUNDING));
        assertThat(fit.coefficients().get(0).value()).isCloseTo(0.5, within(ROUNDING));
        assertThat(fit.coefficients().get(1).value()).isCloseTo(0.5, within(ROUNDING));
        assertThat(fit.coefficients().get(0).halfWidth()).isCloseTo(t * Math.sqrt(1.25), within(ROUNDING));
        assertThat(fit.coefficients().get(1).halfWidth()).isCloseTo(t * Math.sqrt(0.75), within(ROUNDING));
    }

    @Test
    void fit_exactPlane_isFoundWithNoWidth() {
        double[] a = {0, 1, 2, 3, 5, 8};
        double[] b = {1, 0, 4, 1, 2, 7};
        double[] y = new double[6];
        for (int i = 0; i < 6; i++) {
            y[i] = 3 - 2 * a[i] + 0.5 * b[i];
        }
        LeastSquares fit = LeastSquares.fit(y, a, b);
        double[] truth = {3, -2, 0.5};
        for (int i = 0; i < 3; i++) {
            assertThat(fit.coefficients().get(i).value()).isCloseTo(truth[i], within(ROUNDING));
            assertThat(fit.coefficients().get(i).halfWidth()).isLessThan(ROUNDING);
        }
    }

    /** A second implementation of the regression and of Student's quantile, on numbers that lie on no plane. */
    @Test
    void fit_severalRegressors_agreesWithCommonsMath() {
        double[] a = {1, 2, 3, 4, 5, 6, 7, 9};
        double[] b = {2, 7, 1, 8, 2, 8, 1, 8};
        double[] y = {3, 1, 4, 1, 5, 9, 2, 6};
        OLSMultipleLinearRegression other = new OLSMultipleLinearRegression();
        double[][] rows = new double[8][];
        for (int i = 0; i < 8; i++) {
            rows[i] = new double[] {a[i], b[i]};
        }
        other.newSampleData(y, rows);
        double quantile = new TDistribution(5).inverseCumulativeProbability(0.975);
        LeastSquares fit = LeastSquares.fit(y, a, b);
        assertThat(fit.degreesOfFreedom()).isEqualTo(5);
        assertThat(fit.residualDeviation()).isCloseTo(other.estimateRegressionStandardError(), within(ROUNDING));
        for (int i = 0; i < 3; i++) {
            assertThat(fit.coefficients().get(i).value())
                    .isCloseTo(other.estimateRegressionParameters()[i], within(ROUNDING));
            assertThat(fit.coefficients().get(i).halfWidth())
                    // Commons Math finds quantiles to 1e-9
                    .isCloseTo(quantile * other.estimateRegressionParametersStandardErrors()[i], within(1e-7));
        }
    }

    @Test
    void fit_whatCannotBeFitted_isRefused() {
        double[] two = {1, 2};
        double[] three = {1, 2, 3};
        assertThatThrownBy(() -> LeastSquares.fit(two, two)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LeastSquares.fit(three, two)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LeastSquares.fit(new double[] {1, Double.NaN, 3}, three))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LeastSquares.fit(
                        new double[] {1, 2, 3, 4}, new double[] {1, 2, 4, 9}, new double[] {2, 4, 8, 18}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
