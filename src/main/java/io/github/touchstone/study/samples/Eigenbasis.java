package io.github.touchstone.study.samples;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.targets.FullGaussian;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;

/**
 * The eigenvectors of a covariance matrix, in binary64: every law of a chain on the target has them (spec LIN-1). Eigenvalues are off by some
 * {@code d 2^-52} of the largest, which is far below what draws can show.
 */
final class Eigenbasis {
    private final double[] means;
    private final Rational[] variances;
    private final Rotation rotation;

    private Eigenbasis(double[] means, Rational[] variances, Rotation rotation) {
        this.means = means;
        this.variances = variances;
        this.rotation = rotation;
    }

    static Eigenbasis of(FullGaussian target) {
        double[][] covariance = target.covariance().stream().map(Numbers64::of).toArray(double[][]::new);
        int d = covariance.length;
        EigenDecompositionSymmetric eigen = new EigenDecompositionSymmetric(MatrixUtils.createRealMatrix(covariance));
        double[][] rows = new double[d][];
        Rational[] variances = new Rational[d];
        for (int j = 0; j < d; j++) {
            rows[j] = eigen.getEigenvector(j).toArray();
            // positive by FullGaussian, but rounding may lose that
            variances[j] = Rational.ofExactly(Math.max(eigen.getEigenvalue(j), Double.MIN_NORMAL));
        }
        Rotation rotation = Rotation.of(rows);
        double[] means = new double[d];
        rotation.apply(Numbers64.of(target.mean()), means);
        return new Eigenbasis(means, variances, rotation);
    }

    /** The law with these moments of the rotated coordinates. */
    GaussianLaw law(ForwardLaw.Moments moments) {
        double[] mean = new double[means.length];
        double[] variance = new double[means.length];
        for (int j = 0; j < means.length; j++) {
            mean[j] = moments.mean(means[j], variances[j]);
            variance[j] = moments.variance(variances[j]);
        }
        return new GaussianLaw(mean, variance, rotation);
    }
}
