package io.github.touchstone.study.montecarlo;

/** Cholesky's decomposition in place. */
final class Cholesky {
    private Cholesky() {}

    /** {@code log det} of a symmetric matrix, given by its lower half, which is destroyed; NaN if it is not positive definite. */
    static double logDeterminant(double[][] a) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            double pivot = a[j][j];
            for (int k = 0; k < j; k++) {
                pivot -= a[j][k] * a[j][k];
            }
            if (!(pivot > 0)) {
                return Double.NaN;
            }
            sum += StrictMath.log(pivot) / 2;
            double root = Math.sqrt(pivot);
            a[j][j] = root;
            for (int i = j + 1; i < a.length; i++) {
                double entry = a[i][j];
                for (int k = 0; k < j; k++) {
                    entry -= a[i][k] * a[j][k];
                }
                a[i][j] = entry / root;
            }
        }
        return 2 * sum;
    }
}
