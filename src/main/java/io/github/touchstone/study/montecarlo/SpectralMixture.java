package io.github.touchstone.study.montecarlo;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.MixtureTarget.Component;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * A mixture in d dimensions with every covariance given by its eigenvalues and a frame, in binary64 (spec MCP-4): noise leaves the
 * frames as they are and maps {@code lambda} to {@code abar lambda + 1 - abar}. Diagonal covariances keep the coordinates; equal ones
 * are diagonalised together, and the means rotate with them, which no sampler notices (SMP-4).
 */
final class SpectralMixture {
    private final Frames frames;
    private final double[] weights;
    private final double[][] means;
    private final double[][] eigenvalues;

    private SpectralMixture(Frames frames, double[] weights, double[][] means, double[][] eigenvalues) {
        this.frames = frames;
        this.weights = weights;
        this.means = means;
        this.eigenvalues = eigenvalues;
    }

    /** Rounds the target's numbers; the eigenvalues are accurate to about {@code 1e-15} of the largest. */
    static SpectralMixture of(MixtureTarget target) {
        List<Component> components = target.components();
        int d = components.get(0).mean().size();
        double[] weights =
                components.stream().mapToDouble(c -> c.weight().doubleValue()).toArray();
        double[][] means = components.stream().map(c -> doubles(c.mean())).toArray(double[][]::new);
        if (components.stream().allMatch(c -> diagonal(c.covariance()))) {
            double[][] variances = components.stream()
                    .map(c -> IntStream.range(0, d)
                            .mapToDouble(k -> c.covariance().get(k).get(k).doubleValue())
                            .toArray())
                    .toArray(double[][]::new);
            return new SpectralMixture(Frames.common(d), weights, means, variances);
        }
        boolean equal = components.stream()
                .allMatch(c -> c.covariance().equals(components.get(0).covariance()));
        List<EigenDecompositionSymmetric> spectra = components.stream()
                .limit(equal ? 1 : components.size())
                .map(c -> new EigenDecompositionSymmetric(matrix(c.covariance())))
                .toList();
        double[][][] bases = spectra.stream().map(s -> s.getVT().getData()).toArray(double[][][]::new);
        double[][] eigenvalues = components.stream()
                .map(c -> spectra.get(equal ? 0 : components.indexOf(c)).getEigenvalues())
                .map(SpectralMixture::notNegative)
                .toArray(double[][]::new);
        return equal
                ? new SpectralMixture(Frames.common(d), weights, turned(d, bases, means), eigenvalues)
                : new SpectralMixture(Frames.each(d, bases), weights, means, eigenvalues);
    }

    private static double[][] turned(int d, double[][][] bases, double[][] means) {
        Frames frame = Frames.each(d, bases);
        double[][] turned = new double[means.length][d];
        for (int i = 0; i < means.length; i++) {
            frame.toward(0, means[i], turned[i]);
        }
        return turned;
    }

    private static double[] doubles(List<Rational> numbers) {
        return numbers.stream().mapToDouble(Rational::doubleValue).toArray();
    }

    private static boolean diagonal(List<List<Rational>> rows) {
        return IntStream.range(0, rows.size())
                .allMatch(i -> IntStream.range(0, rows.size())
                        .allMatch(j -> i == j || rows.get(i).get(j).isZero()));
    }

    private static RealMatrix matrix(List<List<Rational>> rows) {
        return MatrixUtils.createRealMatrix(
                rows.stream().map(SpectralMixture::doubles).toArray(double[][]::new));
    }

    /** Rounding can take the eigenvalue zero of a singular covariance below zero. */
    private static double[] notNegative(double[] eigenvalues) {
        double[] clipped = eigenvalues.clone();
        for (int k = 0; k < clipped.length; k++) {
            clipped[k] = Math.max(clipped[k], 0);
        }
        return clipped;
    }

    int dimension() {
        return frames.dimension();
    }

    /** The least eigenvalue of all covariances. */
    double leastVariance() {
        double least = Double.POSITIVE_INFINITY;
        for (double[] values : eigenvalues) {
            for (double value : values) {
                least = Math.min(least, value);
            }
        }
        return least;
    }

    /** The law of {@code sqrt(abar) X_0 + sqrt(noise) W}; without noise every eigenvalue must be positive. */
    SpaceLaw at(double root, double abar, double noise) {
        double[][] centres = new double[means.length][];
        double[][] variances = new double[means.length][];
        for (int i = 0; i < means.length; i++) {
            centres[i] = means[i].clone();
            variances[i] = eigenvalues[i].clone();
            for (int k = 0; k < centres[i].length; k++) {
                centres[i][k] *= root;
                variances[i][k] = abar * variances[i][k] + noise;
            }
        }
        return new SpaceLaw(frames, weights, centres, variances);
    }
}
