package io.github.touchstone.samplers.density;

import io.github.touchstone.math.divergence.LineDivergences;
import io.github.touchstone.math.laws.LineMixture;
import io.github.touchstone.math.propagation.UnresolvedLawException;
import io.github.touchstone.math.quadrature.Measured;

/**
 * The path-space divergence of a run, by the chain rule (spec DEN-10). With {@code J_t = E s_t(X_t)^2} and {@code c_t = E Var(X_{t-1} |
 * X_t) = (beta_t/alpha_t)(1 - beta_t J_t)} it is
 *
 * <pre>
 * KL(X_T || N(0,1)) + sum_t [ (c_t/varsigma_t^2 - 1 - log(c_t/varsigma_t^2))/2 + E d_t(X_t)^2/(2 varsigma_t^2) + log(c_t/beta_t)/2 ]
 *     + h(X_T) - h(X_m)
 * </pre>
 *
 * <p>where d_t is the difference of the two conditional means and h the entropy: the entropies of the steps telescope.
 */
final class LinePath {
    /** Rounding of one summand, in units of its size: the parts are of the size of beta_t. */
    private static final double ROUNDING = 16 * 0x1p-53;

    /** An error up to this is an answer, though the value be smaller. */
    private static final double SMALL = 1e-12;

    private LinePath() {}

    /** The divergence of a chain down to a law with a density. Throws {@link UnresolvedLawException} if it is all error, or negative. */
    static Measured kl(LineChain chain) {
        for (LineChain.Link link : chain.links()) {
            if (link.noiseVariance() == 0) {
                return new Measured(Double.POSITIVE_INFINITY, 0);
            }
        }
        LineMixture first = chain.laws().get(0);
        LineMixture last = chain.laws().get(chain.laws().size() - 1);
        Measured sum = LineDivergences.kl(first, LineRun.START)
                .plus(entropy(first))
                .plus(entropy(last).times(-1));
        for (int i = 0; i < chain.links().size(); i++) {
            sum = sum.plus(step(chain.laws().get(i), chain.links().get(i)));
        }
        if (sum.value() < -sum.error() || sum.error() > Math.max(Math.abs(sum.value()), SMALL)) {
            throw new UnresolvedLawException("binary64 does not resolve the path divergence: it comes out as "
                    + (float) sum.value() + " with an error of " + (float) sum.error());
        }
        return sum;
    }

    private static Measured step(LineMixture law, LineChain.Link link) {
        Measured[] moments = Piece.mean(law, (x, local) -> {
            double difference = link.stretch() * x + link.push() * local.score();
            return new double[] {local.score() * local.score(), difference * difference};
        });
        double information = moments[0].value();
        double betaJ = link.beta() * information;
        if (!(betaJ < 1)) {
            throw new UnresolvedLawException(
                    "the components are too narrow beside the gaps between them: the Fisher information comes"
                            + " out as " + information + ", and is below " + 1 / link.beta());
        }
        // c_t/beta_t, and c_t/varsigma_t^2
        double shrink = link.inverseAlpha() * (1 - betaJ);
        double excess = (link.beta() * shrink - link.noiseVariance()) / link.noiseVariance();
        double value = 0.5 * (excess - StrictMath.log1p(excess))
                + 0.5 * (StrictMath.log1p(-betaJ) + StrictMath.log(link.inverseAlpha()))
                + 0.5 * moments[1].value() / link.noiseVariance();
        // the logarithms of c_t cancel: what is left of J_t is in c_t/(2 varsigma_t^2)
        double slope = 0.5 * link.beta() * link.beta() * link.inverseAlpha() / link.noiseVariance();
        double error = slope * moments[0].error()
                + 0.5 * moments[1].error() / link.noiseVariance()
                + ROUNDING * (betaJ / (1 - betaJ) + Math.abs(excess) + Math.abs(value));
        return new Measured(value, error);
    }

    /** {@code h = -int p log p}, in nats. */
    private static Measured entropy(LineMixture law) {
        return Piece.mean(law, (x, local) -> new double[] {-local.logDensity()})[0];
    }
}
