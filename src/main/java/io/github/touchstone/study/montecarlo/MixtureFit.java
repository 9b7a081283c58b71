package io.github.touchstone.study.montecarlo;

import java.util.stream.IntStream;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;

/**
 * Normal mixtures fitted to draws by moments (spec MCP-11): each component gets the weight, mean and covariance of the draws, every
 * draw counted by its share in the component. One draw more at the mean of all, with a variance like theirs, is a ridge that keeps
 * components of few draws regular. Whatever comes out serves a test function: bounds do not depend on how good a fit is.
 */
final class MixtureFit {
    /** Covariances of more dimensions are fitted by their diagonals. */
    private static final int MAX_MATRIX = 64;

    private final double[][] draws;
    private final double[] mean;
    private final double variance;

    MixtureFit(double[][] draws) {
        this.draws = draws;
        int d = draws[0].length;
        mean = new double[d];
        for (double[] x : draws) {
            Vectors.add(mean, 1.0 / draws.length, x);
        }
        double squares = 0;
        for (double[] x : draws) {
            squares += squaredGap(x, mean);
        }
        variance = squares / draws.length / d;
    }

    private static double squaredGap(double[] x, double[] y) {
        double sum = 0;
        for (int k = 0; k < x.length; k++) {
            sum += (x[k] - y[k]) * (x[k] - y[k]);
        }
        return sum;
    }

    /** One normal law. */
    SpaceLaw normal() {
        int d = mean.length;
        double[] ones = IntStream.range(0, d).mapToDouble(k -> 1).toArray();
        return again(new SpaceLaw(Frames.common(d), new double[] {1}, new double[][] {mean}, new double[][] {ones}));
    }

    /** With shares first as in {@code start}, then as in the last fit; one component has all shares, and is fitted at once. */
    SpaceLaw mixture(SpaceLaw start, int rounds) {
        SpaceLaw law = start;
        for (int i = 0; i < (start.size() == 1 ? 1 : rounds); i++) {
            law = again(law);
        }
        return law;
    }

    private SpaceLaw again(SpaceLaw law) {
        int n = law.size();
        int d = mean.length;
        double[][] shares = shares(law);
        double[] weights = new double[n];
        double[][] means = new double[n][];
        double[][] variances = new double[n][];
        double[][][] bases = new double[n][][];
        boolean diagonal = d > MAX_MATRIX;
        for (int i = 0; i < n; i++) {
            double count = 1;
            double[] centre = mean.clone();
            for (int j = 0; j < draws.length; j++) {
                count += shares[j][i];
                Vectors.add(centre, shares[j][i], draws[j]);
            }
            weights[i] = count / (draws.length + n);
            means[i] = scaled(centre, 1 / count);
            if (diagonal) {
                variances[i] = diagonal(shares, i, means[i], count);
            } else {
                EigenDecompositionSymmetric spectrum = new EigenDecompositionSymmetric(
                        MatrixUtils.createRealMatrix(covariance(shares, i, means[i], count)));
                variances[i] = spectrum.getEigenvalues();
                bases[i] = spectrum.getVT().getData();
            }
        }
        return new SpaceLaw(diagonal ? Frames.common(d) : Frames.each(d, bases), weights, means, variances);
    }

    private double[][] shares(SpaceLaw law) {
        double[][] shares = new double[draws.length][law.size()];
        double[][] inFrame = new double[law.size()][mean.length];
        for (int j = 0; j < draws.length; j++) {
            law.shares(draws[j], shares[j], inFrame);
        }
        return shares;
    }

    private static double[] scaled(double[] x, double a) {
        double[] y = new double[x.length];
        Vectors.add(y, a, x);
        return y;
    }

    private double[] diagonal(double[][] shares, int i, double[] centre, double count) {
        double[] sums = new double[centre.length];
        for (int k = 0; k < sums.length; k++) {
            sums[k] = variance;
            for (int j = 0; j < draws.length; j++) {
                double gap = draws[j][k] - centre[k];
                sums[k] += shares[j][i] * gap * gap;
            }
        }
        return scaled(sums, 1 / count);
    }

    private double[][] covariance(double[][] shares, int i, double[] centre, double count) {
        int d = centre.length;
        double[][] matrix = new double[d][d];
        double[] gap = new double[d];
        for (int j = 0; j < draws.length; j++) {
            for (int k = 0; k < d; k++) {
                gap[k] = draws[j][k] - centre[k];
            }
            for (int r = 0; r < d; r++) {
                for (int c = 0; c <= r; c++) {
                    matrix[r][c] += shares[j][i] * gap[r] * gap[c] / count;
                }
            }
        }
        for (int r = 0; r < d; r++) {
            matrix[r][r] += variance / count;
            for (int c = 0; c < r; c++) {
                matrix[c][r] = matrix[r][c];
            }
        }
        return matrix;
    }
}
