package io.github.touchstone.study.montecarlo;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * The mixture {@code p = sum_i w_i N(m_i, C_i)} of {@link SpectralMixture} at one level of noise, in binary64 (spec MCP-4). The
 * covariance {@code C_i} has the eigenvalues {@code v_ik} in the frame of component i.
 */
final class SpaceLaw {
    private final Frames frames;
    private final double[] weights;
    private final double[][] means;
    private final double[][] variances;
    private final double[][] meansInFrame;
    private final double[] logScales;

    /** From weights, means in the common coordinates and positive eigenvalues. */
    SpaceLaw(Frames frames, double[] weights, double[][] means, double[][] variances) {
        this.frames = frames;
        this.weights = weights;
        this.means = means;
        this.variances = variances;
        this.meansInFrame = new double[weights.length][frames.dimension()];
        this.logScales = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            frames.toward(i, means[i], meansInFrame[i]);
            logScales[i] = StrictMath.log(weights[i]);
            for (double v : variances[i]) {
                logScales[i] -= StrictMath.log(2 * Math.PI * v) / 2;
            }
        }
    }

    int size() {
        return weights.length;
    }

    int dimension() {
        return frames.dimension();
    }

    Frames frames() {
        return frames;
    }

    double weight(int i) {
        return weights[i];
    }

    double[] mean(int i) {
        return means[i];
    }

    /** The mean in the frame of component i. */
    double[] meanInFrame(int i) {
        return meansInFrame[i];
    }

    double[] variances(int i) {
        return variances[i];
    }

    /**
     * {@code log p(x)}, relative to the largest term so that nothing underflows.
     *
     * @param shares filled with {@code pi_i(x) = w_i N(x; m_i, C_i)/p(x)}
     * @param inFrame a place for x in the frames, filled if the caller wants to go on with it: d numbers for each component
     */
    double shares(double[] x, double[] shares, double[][] inFrame) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < size(); i++) {
            frames.toward(i, x, inFrame[i]);
            double sum = 0;
            for (int k = 0; k < x.length; k++) {
                double gap = inFrame[i][k] - meansInFrame[i][k];
                sum += gap * gap / variances[i][k];
            }
            shares[i] = logScales[i] - sum / 2;
            largest = Math.max(largest, shares[i]);
        }
        return largest + normalise(shares, largest);
    }

    /** Turns logarithms into shares that add up to one; the logarithm of their sum less {@code largest}. */
    static double normalise(double[] shares, double largest) {
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = StrictMath.exp(shares[i] - largest);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return StrictMath.log(sum);
    }

    /** {@code s(x) = sum_i pi_i C_i^{-1} (m_i - x)}, from what {@link #shares} filled. */
    void score(double[] shares, double[][] inFrame, double[] out) {
        Arrays.fill(out, 0);
        double[] slope = new double[out.length];
        double[] turned = new double[out.length];
        for (int i = 0; i < size(); i++) {
            slope(i, inFrame[i], slope);
            frames.back(i, slope, turned);
            Vectors.add(out, shares[i], turned);
        }
    }

    /** {@code C_i^{-1} (m_i - x)} in the frame of component i. */
    void slope(int i, double[] inFrame, double[] out) {
        for (int k = 0; k < out.length; k++) {
            out[k] = (meansInFrame[i][k] - inFrame[k]) / variances[i][k];
        }
    }

    /** A draw of the law. */
    void draw(UniformRandomProvider rng, ZigguratSampler.NormalizedGaussian normal, double[] out) {
        int i = label(weights, rng.nextDouble());
        double[] spread = new double[out.length];
        for (int k = 0; k < out.length; k++) {
            spread[k] = Math.sqrt(variances[i][k]) * normal.sample();
        }
        frames.back(i, spread, out);
        Vectors.add(out, 1, means[i]);
    }

    /** The index that the number u in [0, 1) falls on, if each has the length of its share. */
    static int label(double[] shares, double u) {
        double left = u;
        int last = 0;
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] > 0) {
                last = i;
                left -= shares[i];
                if (left < 0) {
                    return i;
                }
            }
        }
        return last;
    }
}
