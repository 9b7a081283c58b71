package io.github.touchstone.study.lipschitz;

import java.util.Arrays;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;

/** Means of equally likely components of the covariance I: what the law of a posterior covariance depends on. */
sealed interface Places {
    /** K. */
    int size();

    /** The dimension of the space in which they are drawn. */
    int dimension();

    /** {@code |mu_i - mu_k|^2}. */
    double squaredDistance(int i, int k);

    /** {@code x += (mu_i + mu_k)/2}. */
    void addMiddle(int i, int k, double[] x);

    /** {@code mu_k x - |mu_k|^2/2} for every k. */
    void exponents(double[] x, double[] out);

    /** The greatest eigenvalue of {@code sum q_k (mu_k - m)(mu_k - m)^T}, m the mean under q, to some roundings. */
    double norm(double[] shares);

    /**
     * K means at equal distances: a simplex, {@code mu_k = (delta/sqrt 2) e_k}. The covariance is {@code (delta^2/2)(diag q - q q^T)}.
     *
     * @param size K, at least 2
     * @param delta the distance
     */
    record Simplex(int size, double delta) implements Places {
        private double scale() {
            return delta / Math.sqrt(2);
        }

        @Override
        public int dimension() {
            return size;
        }

        @Override
        public double squaredDistance(int i, int k) {
            return i == k ? 0 : delta * delta;
        }

        @Override
        public void addMiddle(int i, int k, double[] x) {
            x[i] += scale() / 2;
            x[k] += scale() / 2;
        }

        @Override
        public void exponents(double[] x, double[] out) {
            // the squares of the means are equal and cancel
            for (int k = 0; k < size; k++) {
                out[k] = scale() * x[k];
            }
        }

        /**
         * The root of {@code sum q_k^2/(q_k - z) = 1} between the two greatest shares: by interlacing the greatest eigenvalue of {@code
         * diag q - q q^T} lies there.
         */
        @Override
        public double norm(double[] shares) {
            double first = 0;
            double second = 0;
            for (double q : shares) {
                if (q > first) {
                    second = first;
                    first = q;
                } else if (q > second) {
                    second = q;
                }
            }
            return scale() * scale() * root(large(shares, first), second, first);
        }

        /** The shares that count in binary64. */
        private static double[] large(double[] shares, double first) {
            return Arrays.stream(shares).filter(q -> q > first * 0x1p-70).toArray();
        }

        private static double root(double[] shares, double second, double first) {
            double low = second;
            double high = first;
            while (high - low > 4 * Math.ulp(first)) {
                double z = low + (high - low) / 2;
                double sum = 0;
                for (double q : shares) {
                    sum += q * (q / (q - z));
                }
                // the sum grows with z from -infinity to +infinity between the poles
                if (sum < 1) {
                    low = z;
                } else {
                    high = z;
                }
            }
            return (low + high) / 2;
        }
    }

    /** Means in a space of few dimensions. */
    final class Rows implements Places {
        private final double[][] means;

        /** With the means as rows. */
        Rows(double[][] means) {
            this.means = means;
        }

        @Override
        public int size() {
            return means.length;
        }

        @Override
        public int dimension() {
            return means[0].length;
        }

        @Override
        public double squaredDistance(int i, int k) {
            double sum = 0;
            for (int j = 0; j < dimension(); j++) {
                double gap = means[i][j] - means[k][j];
                sum += gap * gap;
            }
            return sum;
        }

        @Override
        public void addMiddle(int i, int k, double[] x) {
            for (int j = 0; j < x.length; j++) {
                x[j] += (means[i][j] + means[k][j]) / 2;
            }
        }

        @Override
        public void exponents(double[] x, double[] out) {
            for (int k = 0; k < means.length; k++) {
                double sum = 0;
                for (int j = 0; j < x.length; j++) {
                    sum += means[k][j] * (x[j] - means[k][j] / 2);
                }
                out[k] = sum;
            }
        }

        @Override
        public double norm(double[] shares) {
            int m = dimension();
            double[] mean = new double[m];
            for (int k = 0; k < shares.length; k++) {
                for (int j = 0; j < m; j++) {
                    mean[j] += shares[k] * means[k][j];
                }
            }
            double[][] covariance = new double[m][m];
            for (int k = 0; k < shares.length; k++) {
                for (int i = 0; i < m; i++) {
                    for (int j = 0; j < m; j++) {
                        covariance[i][j] += shares[k] * (means[k][i] - mean[i]) * (means[k][j] - mean[j]);
                    }
                }
            }
            return m == 1
                    ? covariance[0][0]
                    : Arrays.stream(new EigenDecompositionSymmetric(MatrixUtils.createRealMatrix(covariance))
                                    .getEigenvalues())
                            .max()
                            .orElseThrow();
        }
    }
}
