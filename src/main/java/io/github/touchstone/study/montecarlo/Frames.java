package io.github.touchstone.study.montecarlo;

import java.util.Arrays;

/**
 * For each component of a mixture an orthonormal basis in which its covariance is diagonal. If one basis serves all, the mixture is
 * given in it, and nothing is rotated.
 */
final class Frames {
    private final int dimension;
    private final double[][][] bases;

    private Frames(int dimension, double[][][] bases) {
        this.dimension = dimension;
        this.bases = bases;
    }

    /** All covariances are diagonal in the coordinates in use. */
    static Frames common(int dimension) {
        return new Frames(dimension, new double[0][][]);
    }

    /** The rows of {@code bases[i]} are the basis of component i. */
    static Frames each(int dimension, double[][][] bases) {
        return new Frames(dimension, bases);
    }

    int dimension() {
        return dimension;
    }

    boolean common() {
        return bases.length == 0;
    }

    /** {@code U_i x}: the coordinates of x in the basis of component i. */
    void toward(int i, double[] x, double[] out) {
        if (common()) {
            System.arraycopy(x, 0, out, 0, dimension);
            return;
        }
        double[][] basis = bases[i];
        for (int k = 0; k < dimension; k++) {
            double sum = 0;
            for (int l = 0; l < dimension; l++) {
                sum += basis[k][l] * x[l];
            }
            out[k] = sum;
        }
    }

    /** {@code U_i^T y}: back from the basis of component i. */
    void back(int i, double[] y, double[] out) {
        if (common()) {
            System.arraycopy(y, 0, out, 0, dimension);
            return;
        }
        double[][] basis = bases[i];
        Arrays.fill(out, 0, dimension, 0);
        for (int k = 0; k < dimension; k++) {
            for (int l = 0; l < dimension; l++) {
                out[l] += basis[k][l] * y[k];
            }
        }
    }

    /** {@code U_i^T diag(values) U_i}, by its diagonal if one basis serves all, else by its rows. */
    double[] matrix(int i, double[] values) {
        if (common()) {
            return values.clone();
        }
        double[] matrix = new double[dimension * dimension];
        double[][] basis = bases[i];
        for (int k = 0; k < dimension; k++) {
            for (int r = 0; r < dimension; r++) {
                for (int c = 0; c < dimension; c++) {
                    matrix[r * dimension + c] += values[k] * basis[k][r] * basis[k][c];
                }
            }
        }
        return matrix;
    }

    /** {@code A -= weight U_i^T diag(1/variances) U_i}, the lower half. */
    void subtractPrecision(int i, double[] variances, double weight, double[][] lowerHalf) {
        for (int k = 0; k < dimension; k++) {
            double w = weight / variances[k];
            if (common()) {
                lowerHalf[k][k] -= w;
                continue;
            }
            double[] row = bases[i][k];
            for (int r = 0; r < dimension; r++) {
                for (int c = 0; c <= r; c++) {
                    lowerHalf[r][c] -= w * row[r] * row[c];
                }
            }
        }
    }

    /** {@code M x} for a matrix as {@link #matrix} gives it. */
    void apply(double[] matrix, double[] x, double[] out) {
        for (int r = 0; r < dimension; r++) {
            if (common()) {
                out[r] = matrix[r] * x[r];
            } else {
                double sum = 0;
                for (int c = 0; c < dimension; c++) {
                    sum += matrix[r * dimension + c] * x[c];
                }
                out[r] = sum;
            }
        }
    }

    /** The trace of a matrix as {@link #matrix} gives it. */
    double trace(double[] matrix) {
        double sum = 0;
        for (int k = 0; k < dimension; k++) {
            sum += matrix[common() ? k : k * dimension + k];
        }
        return sum;
    }
}
