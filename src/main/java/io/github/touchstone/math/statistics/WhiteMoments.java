package io.github.touchstone.math.statistics;

import java.util.Optional;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * Sums over draws z that are said to be N(0, I), and the tests of mean and covariance (spec DRW-7, DRW-8). Draws of N(m, C) become such by
 * {@code z = C^(-1/2)(x - m)}; no test depends on which root is taken.
 */
public final class WhiteMoments {
    /** In more dimensions the matrix of products is not kept: its sum takes d^2 operations a draw. */
    private static final int MATRIX_DIMENSIONS = 64;

    private final int d;
    private final double[] sums;
    private final double[][] products;
    private double squares;
    private long n;

    /** No draws yet, in d dimensions. */
    public WhiteMoments(int dimension) {
        this.d = dimension;
        this.sums = new double[d];
        this.products = d > 1 && d <= MATRIX_DIMENSIONS ? new double[d][d] : new double[0][];
    }

    /** Takes a draw in: d numbers, which are not kept. */
    public void add(double[] z) {
        n++;
        double square = 0;
        for (int i = 0; i < d; i++) {
            sums[i] += z[i];
            square += z[i] * z[i];
        }
        squares += square;
        for (int i = 0; i < products.length; i++) {
            for (int j = 0; j <= i; j++) {
                products[i][j] += z[i] * z[j];
            }
        }
    }

    /** {@code n |mean z|^2}, which is chi^2_d exactly, and the probability of more; n >= 1. */
    public Fit mean() {
        double square = 0;
        for (double sum : sums) {
            square += sum / n * sum;
        }
        return new Fit(square, ChiSquare.above(d, square));
    }

    /** {@code sum |z|^2}, which is chi^2_{nd} exactly, as a share of its mean nd; both tails count. */
    public Fit scale() {
        double freedom = (double) n * d;
        return new Fit(squares / freedom, ChiSquare.twoSided(freedom, squares));
    }

    /**
     * The likelihood ratio of any covariance against I, the mean being known: {@code n (tr S - ln det S - d)} with
     * {@code S = sum z z^T/n}. Empty for d = 1, where {@link #scale} is as good, for d > 64, and where n is too small for its approximation.
     */
    public Optional<Fit> covariance() {
        if (products.length == 0 || !WishartRatio.applies(d, n)) {
            return Optional.empty();
        }
        double ratio = n * (squares / n - logDeterminant() - d);
        return Optional.of(new Fit(ratio, WishartRatio.pValue(d, n, ratio)));
    }

    private double logDeterminant() {
        RealMatrix s = MatrixUtils.createRealMatrix(d, d);
        for (int i = 0; i < d; i++) {
            for (int j = 0; j <= i; j++) {
                s.setEntry(i, j, products[i][j] / n);
                s.setEntry(j, i, products[i][j] / n);
            }
        }
        RealMatrix root = new CholeskyDecomposition(s, 1e-12, 0).getL();
        double sum = 0;
        for (int i = 0; i < d; i++) {
            sum += 2 * StrictMath.log(root.getEntry(i, i));
        }
        return sum;
    }
}
