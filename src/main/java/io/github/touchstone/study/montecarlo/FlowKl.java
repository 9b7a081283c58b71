package io.github.touchstone.study.montecarlo;

import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.targets.Target;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * {@code KL(Y_m || X_m)} of a rule without noise on any target by change of variables (spec MCP-8): with Z ~ N(0, I) and F the map
 * from Y_T to Y_m,
 *
 * <pre>l = log phi(Z) - log det DF(Z) - log p_m(F(Z)),   KL = E l = E (l + exp(-l) - 1)</pre>
 *
 * <p>The second form has no variance of first order where the laws are near each other, but may have a large one where they are not;
 * the pilot decides which is used. F is one-to-one where {@code omega_t} is below every {@code v_t}, as it is for DDIM on every
 * target; other maps are refused. A step costs of the order of {@code K d^2 + d^3/6}.
 *
 * <p>KL(X_m || Y_m) takes the inverse of F and is not computed here.
 */
public final class FlowKl {
    private FlowKl() {}

    /**
     * The estimate in nats; a draw is one whole run of the sampler.
     *
     * @param stop m, in 0..steps-1
     * @throws NotEstimableException if a step adds noise or may fold, if X_m has no density, or if too few draws are allowed
     */
    public static Estimate reverse(
            Target target,
            CoefficientRule rule,
            ScheduleFamily family,
            int steps,
            int stop,
            Precision precision,
            Progress progress) {
        if (stop < 0 || stop >= steps) {
            throw new NotEstimableException("the stop must be in 0.." + (steps - 1) + ", got " + stop);
        }
        if (stop == 0 && !target.hasDensity()) {
            throw new NotEstimableException("X_0 has no density: stop at a step from 1 on (early stopping)");
        }
        Chain chain = Chain.of(rule, family, steps);
        List<Copies> parts = Factors.of(target).asMixtures().stream()
                .map(f -> new Copies(SpectralMixture.of(f.mixture()), f.multiplicity()))
                .toList();
        parts.forEach(part -> requireDiffeomorphism(part.mixture(), chain, rule, stop));
        Strata plain = new Joined(
                parts.stream().map(p -> new Terms(p, chain, stop, false)).toList());
        Strata corrected = new Joined(
                parts.stream().map(p -> new Terms(p, chain, stop, true)).toList());
        return TwoStages.better(List.of(plain, corrected), precision, progress);
    }

    private record Copies(SpectralMixture mixture, long multiplicity) {}

    private static void requireDiffeomorphism(SpectralMixture mixture, Chain chain, CoefficientRule rule, int stop) {
        for (int t = chain.length(); t > stop; t--) {
            Chain.Step step = chain.step(t);
            Chain.Level level = chain.level(t);
            if (step.noiseVariance() > 0) {
                throw new NotEstimableException("the step of " + rule.name() + " from t = " + t + " to " + (t - 1)
                        + " adds noise: a change of variables is for deterministic samplers");
            }
            double least = level.alphaBar() * mixture.leastVariance() + level.noise();
            if (!(step.gamma() < step.kappa() * least)) {
                throw new NotEstimableException("the step of " + rule.name() + " from t = " + t + " to " + (t - 1)
                        + " may fold: its Jacobian is not positive definite everywhere");
            }
        }
    }

    /** One stratum: {@code l}, or {@code l + exp(-l) - 1}. */
    private record Terms(Copies copies, Chain chain, int stop, boolean corrected) implements Strata {
        @Override
        public int size() {
            return 1;
        }

        @Override
        public Draws open(int s, UniformRandomProvider rng) {
            ZigguratSampler.NormalizedGaussian normal = ZigguratSampler.NormalizedGaussian.of(rng);
            Flow flow = new Flow(copies.mixture(), chain, stop);
            SpaceLaw law = chain.level(stop).of(copies.mixture());
            int d = law.dimension();
            double[] y = new double[d];
            double[] shares = new double[law.size()];
            double[][] inFrame = new double[law.size()][d];
            return () -> {
                IntStream.range(0, d).forEach(k -> y[k] = normal.sample());
                double logNormal = -Vectors.dot(y, y) / 2 - d * StrictMath.log(2 * Math.PI) / 2;
                double ratio = logNormal - flow.apply(y) - law.shares(y, shares, inFrame);
                return copies.multiplicity() * (corrected ? ratio + StrictMath.expm1(-ratio) : ratio);
            };
        }
    }
}
