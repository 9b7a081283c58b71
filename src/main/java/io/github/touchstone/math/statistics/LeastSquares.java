package io.github.touchstone.math.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.TDistribution;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.stat.regression.OLSMultipleLinearRegression;

/**
 * Ordinary least squares with a constant term, {@code y = b0 + b1 x1 + ... + residual} (spec STD-7). The intervals are those of
 * independent normal residuals of equal variance. Where the responses carry no noise they describe how far the model fails, and not how
 * far the data may be off.
 *
 * @param coefficients b0, the constant, then those of the regressors in their order
 * @param residualDeviation {@code sqrt(sum of squared residuals / (n - p))}, in units of the response
 * @param degreesOfFreedom {@code n - p}, p the number of coefficients
 */
public record LeastSquares(List<Coefficient> coefficients, double residualDeviation, int degreesOfFreedom) {
    private static final double UPPER_TAIL = 0.025;

    /** Copies the list. */
    public LeastSquares {
        coefficients = List.copyOf(coefficients);
    }

    /**
     * A coefficient of the fit.
     *
     * @param value the estimate
     * @param halfWidth half the length of its 95 % interval, by Student's t with n - p degrees of freedom
     */
    public record Coefficient(double value, double halfWidth) {}

    /**
     * The fit to n responses, by a QR decomposition in binary64. Throws {@link IllegalArgumentException} if a number is not finite, the
     * lengths differ, there are not more responses than coefficients, or the regressors and the constant are linearly dependent.
     */
    public static LeastSquares fit(double[] responses, double[]... regressors) {
        int n = responses.length;
        int freedom = n - regressors.length - 1;
        if (freedom < 1 || Stream.of(regressors).anyMatch(x -> x.length != n)) {
            throw new IllegalArgumentException("a fit of " + (regressors.length + 1)
                    + " coefficients needs more responses, and as many of each regressor; there are " + n);
        }
        if (!finite(responses) || !Stream.of(regressors).allMatch(LeastSquares::finite)) {
            throw new IllegalArgumentException("a fit needs finite numbers");
        }
        OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression(0);
        try {
            regression.newSampleData(responses, rows(n, regressors));
            return of(regression, freedom);
        } catch (MathRuntimeException e) {
            throw new IllegalArgumentException("the regressors are linearly dependent: " + e.getMessage(), e);
        }
    }

    private static LeastSquares of(OLSMultipleLinearRegression regression, int freedom) {
        double quantile = TDistribution.of(freedom).inverseSurvivalProbability(UPPER_TAIL);
        double[] values = regression.estimateRegressionParameters();
        double[] deviations = regression.estimateRegressionParametersStandardErrors();
        List<Coefficient> coefficients = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            coefficients.add(new Coefficient(values[i], quantile * deviations[i]));
        }
        return new LeastSquares(coefficients, regression.estimateRegressionStandardError(), freedom);
    }

    private static double[][] rows(int n, double[]... columns) {
        double[][] rows = new double[n][columns.length];
        for (int j = 0; j < columns.length; j++) {
            for (int i = 0; i < n; i++) {
                rows[i][j] = columns[j][i];
            }
        }
        return rows;
    }

    private static boolean finite(double[] numbers) {
        return DoubleStream.of(numbers).allMatch(Double::isFinite);
    }
}
