package io.github.touchstone.study;

import io.github.touchstone.samplers.Sampler;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.targets.Target;

/**
 * A sampler run on a target with the exact score, from Y_T ~ N(0, I) to Y_m, to be compared with X_r.
 *
 * @param target the target
 * @param sampler the sampler
 * @param schedule the schedule's family
 * @param steps T, at least 1
 * @param stop m, in 0..T-1
 * @param reference r, in 0..T: the forward law that Y_m is compared with, m as a rule
 * @param <G> the kind of target
 */
public record Experiment<G extends Target>(
        G target, Sampler sampler, ScheduleFamily schedule, int steps, int stop, int reference) {
    /** Rejects steps below 1, stops that leave nothing to run, and references that the schedule has not. */
    public Experiment {
        if (steps < 1) {
            throw new InvalidExperimentException("steps", "must be at least 1, got " + steps);
        }
        if (stop < 0 || stop >= steps) {
            throw new InvalidExperimentException("stop", "must be in 0.." + (steps - 1) + ", got " + stop);
        }
        if (reference < 0 || reference > steps) {
            throw new InvalidExperimentException("reference", "must be in 0.." + steps + ", got " + reference);
        }
    }

    /** The same on another target, such as a factor of this one (DIM-1): the sampler keeps its coefficients. */
    <H extends Target> Experiment<H> on(H other) {
        return new Experiment<>(other, sampler, schedule, steps, stop, reference);
    }
}
