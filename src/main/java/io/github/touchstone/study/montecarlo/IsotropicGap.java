package io.github.touchstone.study.montecarlo;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * Draws whose expectation is {@code KL(p || N(mu, varsigma^2 I))} for a mixture {@code p = sum_i pi_i N(a_i, C_i)} (spec MCP-5):
 *
 * <pre>log p(X) + (d/2) log(2 pi varsigma^2) + (u^T B u - tr(B C))/2 + (tr C + |a - mu|^2)/(2 varsigma^2),  u = X - a</pre>
 *
 * averaged over an antithetic pair. a and C are the mean and the covariance of p, so the quadratic term has expectation zero for every
 * B; with B near the inverse of C it cancels what log p varies by. The covariances stay the same from draw to draw, the weights and
 * means do not. Not safe for use by several threads.
 */
final class IsotropicGap {
    /** Components of less weight than rounding are left out of C and B alike. */
    private static final double NEGLIGIBLE = 1e-18;

    private final Frames frames;
    private final double[][] variances;
    private final double noiseVariance;
    private final double[] logRatios;
    private final double[][] covariances;
    private final double[][] precisions;

    private final double[] centre;
    private final double[][] gaps;
    private final double[][] weighted;
    private final double[] covariance;
    private final double[] precision;
    private final double[] spread;
    private final double[] point;
    private final double[] inFrame;
    private final double[] logs;

    /** With the eigenvalues of {@code C_i} in the frames, positive, and {@code varsigma^2 > 0}. */
    IsotropicGap(Frames frames, double[][] variances, double noiseVariance) {
        int n = variances.length;
        int d = frames.dimension();
        this.frames = frames;
        this.variances = variances;
        this.noiseVariance = noiseVariance;
        logRatios = new double[n];
        covariances = new double[n][];
        precisions = new double[n][];
        for (int i = 0; i < n; i++) {
            for (double c : variances[i]) {
                logRatios[i] += StrictMath.log(noiseVariance / c) / 2;
            }
            covariances[i] = frames.matrix(i, variances[i]);
            precisions[i] =
                    frames.matrix(i, Arrays.stream(variances[i]).map(c -> 1 / c).toArray());
        }
        centre = new double[d];
        gaps = new double[n][d];
        weighted = new double[n][d];
        covariance = new double[covariances[0].length];
        precision = new double[covariances[0].length];
        spread = new double[d];
        point = new double[d];
        inFrame = new double[d];
        logs = new double[n];
    }

    /**
     * One draw.
     *
     * @param shares {@code pi_i}
     * @param means {@code a_i} in the common coordinates
     * @param mean {@code mu}
     */
    double draw(
            double[] shares,
            double[][] means,
            double[] mean,
            UniformRandomProvider rng,
            ZigguratSampler.NormalizedGaussian normal) {
        moments(shares, means);
        double between = 0;
        for (int i = 0; i < shares.length; i++) {
            between += shares[i] * Vectors.dot(gaps[i], weighted[i]);
        }
        // (W^{-1} + G G^T)^{-1} = W - W G (I + G^T W G)^{-1} G^T W, exactly so if G has one column: then I + G^T W G =
        // 1 + between
        double damping = 1 / (1 + between);
        double expected = Vectors.dot(precision, covariance) + between - damping * fourth(shares);

        int label = SpaceLaw.label(shares, rng.nextDouble());
        for (int k = 0; k < spread.length; k++) {
            inFrame[k] = Math.sqrt(variances[label][k]) * normal.sample();
        }
        frames.back(label, inFrame, spread);
        double sum = 0;
        for (int sign = -1; sign <= 1; sign += 2) {
            for (int k = 0; k < point.length; k++) {
                point[k] = gaps[label][k] + sign * spread[k];
            }
            sum += logRatio(shares) + (quadratic(shares, damping) - expected) / 2;
        }
        double defect = 0;
        double second = frames.trace(covariance);
        for (int k = 0; k < mean.length; k++) {
            defect += (centre[k] - mean[k]) * (centre[k] - mean[k]);
        }
        for (int i = 0; i < shares.length; i++) {
            second += shares[i] * Vectors.dot(gaps[i], gaps[i]);
        }
        return sum / 2 + (second + defect) / (2 * noiseVariance);
    }

    /** The mean a, the gaps {@code a_i - a}, the average covariance and precision W, and {@code W (a_i - a)}. */
    private void moments(double[] shares, double[][] means) {
        Arrays.fill(centre, 0);
        Arrays.fill(covariance, 0);
        Arrays.fill(precision, 0);
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] >= NEGLIGIBLE) {
                Vectors.add(centre, shares[i], means[i]);
                Vectors.add(covariance, shares[i], covariances[i]);
                Vectors.add(precision, shares[i], precisions[i]);
            }
        }
        for (int i = 0; i < shares.length; i++) {
            for (int k = 0; k < centre.length; k++) {
                gaps[i][k] = shares[i] >= NEGLIGIBLE ? means[i][k] - centre[k] : 0;
            }
            frames.apply(precision, gaps[i], weighted[i]);
        }
    }

    /** {@code sum_i pi_i (W g_i)^T (C + G G^T) (W g_i)}, G having the columns {@code sqrt(pi_i) g_i}. */
    private double fourth(double[] shares) {
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] >= NEGLIGIBLE) {
                frames.apply(covariance, weighted[i], inFrame);
                sum += shares[i] * Vectors.dot(weighted[i], inFrame);
                for (int j = 0; j < shares.length; j++) {
                    double product = Vectors.dot(weighted[i], gaps[j]);
                    sum += shares[i] * shares[j] * product * product;
                }
            }
        }
        return sum;
    }

    /** {@code u^T B u = u^T W u - damping sum_i pi_i (g_i^T W u)^2} at the point. */
    private double quadratic(double[] shares, double damping) {
        frames.apply(precision, point, inFrame);
        double sum = Vectors.dot(point, inFrame);
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] >= NEGLIGIBLE) {
                double product = Vectors.dot(weighted[i], point);
                sum -= damping * shares[i] * product * product;
            }
        }
        return sum;
    }

    /** {@code log(p (2 pi varsigma^2)^{d/2})} at the point. */
    private double logRatio(double[] shares) {
        double largest = Double.NEGATIVE_INFINITY;
        double[] gap = new double[point.length];
        for (int i = 0; i < shares.length; i++) {
            logs[i] = Double.NEGATIVE_INFINITY;
            if (shares[i] >= NEGLIGIBLE) {
                for (int k = 0; k < gap.length; k++) {
                    gap[k] = point[k] - gaps[i][k];
                }
                frames.toward(i, gap, inFrame);
                double sum = 0;
                for (int k = 0; k < gap.length; k++) {
                    sum += inFrame[k] * inFrame[k] / variances[i][k];
                }
                logs[i] = StrictMath.log(shares[i]) + logRatios[i] - sum / 2;
                largest = Math.max(largest, logs[i]);
            }
        }
        double sum = 0;
        for (double log : logs) {
            sum += StrictMath.exp(log - largest);
        }
        return largest + StrictMath.log(sum);
    }
}
