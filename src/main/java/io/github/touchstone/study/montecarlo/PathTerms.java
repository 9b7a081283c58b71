package io.github.touchstone.study.montecarlo;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * The terms of the path divergence of one mixture (spec MCP-5): for t = T..m+1 the expectation over X_t of {@code KL(X_{t-1} | X_t ||
 * N(kappa X_t + gamma s_t(X_t), varsigma_t^2 I))}, and last {@code KL(X_T || N(0, I))}.
 *
 * @param target the mixture
 * @param multiplicity the factor of every draw
 * @param chain the sampler
 * @param stop m
 */
record PathTerms(SpectralMixture target, long multiplicity, Chain chain, int stop) implements Strata {
    @Override
    public int size() {
        return chain.length() - stop + 1;
    }

    @Override
    public Draws open(int s, UniformRandomProvider rng) {
        ZigguratSampler.NormalizedGaussian normal = ZigguratSampler.NormalizedGaussian.of(rng);
        int t = chain.length() - s;
        return t == stop ? start(rng, normal) : step(t, rng, normal);
    }

    private Draws start(UniformRandomProvider rng, ZigguratSampler.NormalizedGaussian normal) {
        SpaceLaw law = chain.level(chain.length()).of(target);
        double[][] variances = new double[law.size()][];
        double[] weights = new double[law.size()];
        double[][] means = new double[law.size()][];
        for (int i = 0; i < law.size(); i++) {
            variances[i] = law.variances(i);
            weights[i] = law.weight(i);
            means[i] = law.mean(i);
        }
        IsotropicGap gap = new IsotropicGap(law.frames(), variances, 1);
        double[] origin = new double[law.dimension()];
        return () -> multiplicity * gap.draw(weights, means, origin, rng, normal);
    }

    private Draws step(int t, UniformRandomProvider rng, ZigguratSampler.NormalizedGaussian normal) {
        SpaceLaw law = chain.level(t).of(target);
        Chain.Step step = chain.step(t);
        Posterior posterior = new Posterior(law, chain.level(t - 1).of(target), step);
        IsotropicGap gap = new IsotropicGap(law.frames(), posterior.variances(), step.noiseVariance());
        int d = law.dimension();
        double[] x = new double[d];
        double[] shares = new double[law.size()];
        double[][] inFrame = new double[law.size()][d];
        double[] mean = new double[d];
        return () -> {
            law.draw(rng, normal, x);
            law.shares(x, shares, inFrame);
            law.score(shares, inFrame, mean);
            for (int k = 0; k < d; k++) {
                mean[k] = step.kappa() * x[k] + step.gamma() * mean[k];
            }
            return multiplicity * gap.draw(shares, posterior.means(inFrame), mean, rng, normal);
        };
    }

    /**
     * The law of X_{t-1} given X_t: a mixture with the shares of X_t as weights and, with {@code v} and {@code v'} the eigenvalues of
     * component i at t and t-1, {@code a = sqrt(alpha) (v'/v) x + (beta/v) m'} and {@code c = beta v'/v} in its frame.
     */
    private static final class Posterior {
        private final Frames frames;
        private final double[][] gains;
        private final double[][] offsets;
        private final double[][] variances;
        private final double[][] means;
        private final double[] turned;

        Posterior(SpaceLaw law, SpaceLaw previous, Chain.Step step) {
            int n = law.size();
            int d = law.dimension();
            frames = law.frames();
            gains = new double[n][d];
            offsets = new double[n][d];
            variances = new double[n][d];
            means = new double[n][d];
            turned = new double[d];
            for (int i = 0; i < n; i++) {
                for (int k = 0; k < d; k++) {
                    double ratio = previous.variances(i)[k] / law.variances(i)[k];
                    gains[i][k] = step.sqrtAlpha() * ratio;
                    offsets[i][k] = step.beta() / law.variances(i)[k] * previous.meanInFrame(i)[k];
                    variances[i][k] = step.beta() * ratio;
                }
            }
        }

        double[][] variances() {
            return variances;
        }

        double[][] means(double[][] inFrame) {
            for (int i = 0; i < means.length; i++) {
                for (int k = 0; k < turned.length; k++) {
                    turned[k] = gains[i][k] * inFrame[i][k] + offsets[i][k];
                }
                frames.back(i, turned, means[i]);
            }
            return means;
        }
    }
}
