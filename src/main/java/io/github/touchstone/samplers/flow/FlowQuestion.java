package io.github.touchstone.samplers.flow;

import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.Sampler;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.NotComputedException;

/** What a run must be for its output to have a law by change of variables (spec FLW-1). */
final class FlowQuestion {
    private FlowQuestion() {}

    static void require(MixtureTarget target, Sampler sampler, int steps, int stop) {
        if (target.dimension() != 1) {
            throw new IllegalArgumentException(
                    "a flow on the line needs a target of dimension 1, got " + target.dimension());
        }
        if (stop < 0 || stop >= steps) {
            throw new IllegalArgumentException("a run stops at a step in 0.." + (steps - 1) + ", got " + stop);
        }
        if (stop == 0 && !target.hasDensity()) {
            throw new NotComputedException("a target with point masses has no density, and so no divergence from it"
                    + " is finite: stop at a step from 1 on (early stopping)");
        }
        for (int t = steps; t > stop; t--) {
            if (sampler instanceof CoefficientRule rule && rule.addsNoise(t)) {
                throw new NotComputedException("the step of " + sampler.name() + " from t = " + t + " to " + (t - 1)
                        + " adds noise: its law is no change of variables");
            }
        }
    }
}
