package io.github.touchstone.samplers.flow;

import io.github.touchstone.samplers.Sampler;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.targets.MixtureTarget;

/** The output laws of deterministic samplers on mixtures on the line (spec FLW-1). */
public final class FlowRun {
    private FlowRun() {}

    /**
     * The law of Y_m, m = {@code stop} in 0..T-1, from Y_T ~ N(0, 1). Throws {@link IllegalArgumentException} for a target that is
     * not on the line, a sampler that adds noise and point masses with m = 0, and {@link UnresolvedFlowException} where a step
     * maps the line to a bounded interval or the steps fold it too often.
     */
    public static FlowLaw output(MixtureTarget target, Sampler sampler, ScheduleFamily family, int steps, int stop) {
        LineMaps run = LineMaps.of(target, sampler, family, steps, stop);
        return new FlowLaw(Flow.of(run.maps()), run.reference());
    }
}
