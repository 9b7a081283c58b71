package io.github.touchstone.samplers.density;

import io.github.touchstone.math.divergence.LineDivergences;
import io.github.touchstone.math.laws.LineLaw;
import io.github.touchstone.math.laws.LineMixture;
import io.github.touchstone.math.quadrature.Measured;
import io.github.touchstone.math.quadrature.Trapezoid;

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

    private LinePath() {}

    /** The divergence of a chain down to a law with a density. */
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
        return sum;
    }

    private static Measured step(LineMixture law, LineChain.Link link) {
        LineLaw.Interval range = law.support();
        Measured[] moments = Trapezoid.integrate(
                x -> {
                    LineMixture.Local local = law.at(x);
                    double density = StrictMath.exp(local.logDensity());
                    double difference = link.stretch() * x + link.push() * local.score();
                    return new double[] {density * local.score() * local.score(), density * difference * difference};
                },
                range.lower(),
                range.upper());
        double information = moments[0].value();
        double betaJ = link.beta() * information;
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
        LineLaw.Interval range = law.support();
        return Trapezoid.integrate(
                x -> {
                    double log = law.logDensity(x);
                    return new double[] {-StrictMath.exp(log) * log};
                },
                range.lower(),
                range.upper())[0];
    }
}
