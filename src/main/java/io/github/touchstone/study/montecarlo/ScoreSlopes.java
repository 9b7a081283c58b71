package io.github.touchstone.study.montecarlo;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;

/**
 * Draws of {@code ||grad s(X)||_op} for X the noised target (spec LIP-6), with {@code grad s = - sum pi_i P_i + sum pi_i g_i g_i^T},
 * {@code P_i} the precision and {@code g_i = P_i (m_i - x) - s(x)}. The norm of independent parts is the greatest of theirs.
 */
public final class ScoreSlopes {
    /** Eigenvalues of larger matrices would take hours. */
    private static final int MAX_DIMENSION = 200;

    /** Copies that are drawn one by one. */
    private static final long MAX_COPIES = 10_000;

    private final List<Copies> parts;
    private final double fixed;

    private record Copies(SpaceLaw law, long multiplicity, boolean round) {}

    private ScoreSlopes(List<Copies> parts, double fixed) {
        this.parts = parts;
        this.fixed = fixed;
    }

    /** At {@code sqrt(signal) X_0 + sqrt(tau) Z}, tau positive. Throws {@link NotEstimableException} beyond what is affordable. */
    public static ScoreSlopes of(Factors factors, double signal, double tau) {
        double fixed = factors.coordinates().stream()
                .mapToDouble(c -> 1 / (signal * c.variance().doubleValue() + tau))
                .max()
                .orElse(0);
        List<Copies> parts =
                factors.mixtures().stream().map(f -> copies(f, signal, tau)).toList();
        return new ScoreSlopes(parts, fixed);
    }

    private static Copies copies(Factors.Factor factor, double signal, double tau) {
        SpaceLaw law = SpectralMixture.of(factor.mixture()).at(Math.sqrt(signal), signal, tau);
        boolean round = round(law);
        if (!round && law.dimension() > MAX_DIMENSION) {
            throw new NotEstimableException("the norm of a score's Jacobian is computed up to d = " + MAX_DIMENSION
                    + " unless all covariances are one multiple of the identity; the mixture has d = "
                    + law.dimension());
        }
        if (factor.multiplicity() > MAX_COPIES) {
            throw new NotEstimableException("at most " + MAX_COPIES
                    + " independent copies of a mixture can be drawn, got " + factor.multiplicity());
        }
        return new Copies(law, factor.multiplicity(), round);
    }

    /** One variance for all components and directions, and fewer components than directions. */
    private static boolean round(SpaceLaw law) {
        double v = law.variances(0)[0];
        return law.size() <= law.dimension()
                && IntStream.range(0, law.size())
                        .allMatch(i -> Arrays.stream(law.variances(i)).allMatch(w -> w == v));
    }

    /** n draws, the same for any number of threads. */
    public double[] draw(int n, Streams.Stage streams) {
        int blocks = (n + Blocks.SIZE - 1) / Blocks.SIZE;
        List<UniformRandomProvider> generators =
                IntStream.range(0, blocks).mapToObj(b -> streams.next()).toList();
        double[] values = new double[n];
        IntStream.range(0, blocks).parallel().forEach(b -> {
            int from = b * Blocks.SIZE;
            fill(values, from, Math.min(n, from + Blocks.SIZE), generators.get(b));
        });
        return values;
    }

    private void fill(double[] values, int from, int to, UniformRandomProvider rng) {
        ZigguratSampler.NormalizedGaussian normal = ZigguratSampler.NormalizedGaussian.of(rng);
        List<Jacobian> jacobians =
                parts.stream().map(p -> new Jacobian(p.law(), p.round())).toList();
        for (int i = from; i < to; i++) {
            double norm = fixed;
            for (int p = 0; p < parts.size(); p++) {
                for (long copy = 0; copy < parts.get(p).multiplicity(); copy++) {
                    norm = Math.max(norm, jacobians.get(p).normAtDraw(rng, normal));
                }
            }
            values[i] = norm;
        }
    }

    /** Workspace for one law and one thread. */
    private static final class Jacobian {
        private final SpaceLaw law;
        private final boolean round;
        private final double[] x;
        private final double[] shares;
        private final double[][] inFrame;
        private final double[] score;
        private final double[][] gaps;

        Jacobian(SpaceLaw law, boolean round) {
            this.law = law;
            this.round = round;
            int d = law.dimension();
            x = new double[d];
            shares = new double[law.size()];
            inFrame = new double[law.size()][d];
            score = new double[d];
            gaps = new double[law.size()][d];
        }

        double normAtDraw(UniformRandomProvider rng, ZigguratSampler.NormalizedGaussian normal) {
            law.draw(rng, normal, x);
            law.shares(x, shares, inFrame);
            law.score(shares, inFrame, score);
            double[] slope = new double[x.length];
            for (int i = 0; i < shares.length; i++) {
                law.slope(i, inFrame[i], slope);
                law.frames().back(i, slope, gaps[i]);
                Vectors.add(gaps[i], -1, score);
                for (int k = 0; k < x.length; k++) {
                    gaps[i][k] *= Math.sqrt(shares[i]);
                }
            }
            return round ? ofGram() : ofMatrix();
        }

        /** {@code -p I + G G^T} with fewer columns than rows: its norm is {@code max(p, lambda - p)}, lambda the norm of G^T G. */
        private double ofGram() {
            double[][] gram = new double[gaps.length][gaps.length];
            for (int i = 0; i < gaps.length; i++) {
                for (int j = 0; j < gaps.length; j++) {
                    gram[i][j] = Vectors.dot(gaps[i], gaps[j]);
                }
            }
            double precision = 1 / law.variances(0)[0];
            return Math.max(precision, norm(gram) - precision);
        }

        private double ofMatrix() {
            int d = x.length;
            double[][] matrix = new double[d][d];
            for (int i = 0; i < gaps.length; i++) {
                double[] precisions = new double[d];
                for (int k = 0; k < d; k++) {
                    precisions[k] = shares[i] / law.variances(i)[k];
                }
                double[] precision = law.frames().matrix(i, precisions);
                for (int r = 0; r < d; r++) {
                    for (int c = 0; c < d; c++) {
                        double p = law.frames().common() ? (r == c ? precision[r] : 0) : precision[r * d + c];
                        matrix[r][c] += gaps[i][r] * gaps[i][c] - p;
                    }
                }
            }
            return norm(matrix);
        }

        private static double norm(double[][] symmetric) {
            if (symmetric.length == 1) {
                return Math.abs(symmetric[0][0]);
            }
            if (symmetric.length == 2) {
                double middle = (symmetric[0][0] + symmetric[1][1]) / 2;
                double half = (symmetric[0][0] - symmetric[1][1]) / 2;
                double off = symmetric[0][1];
                return Math.abs(middle) + Math.sqrt(half * half + off * off);
            }
            double[] values = new EigenDecompositionSymmetric(MatrixUtils.createRealMatrix(symmetric)).getEigenvalues();
            double norm = 0;
            for (double value : values) {
                norm = Math.max(norm, Math.abs(value));
            }
            return norm;
        }
    }
}
