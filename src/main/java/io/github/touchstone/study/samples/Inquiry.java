package io.github.touchstone.study.samples;

import io.github.touchstone.samplers.Sampler;
import io.github.touchstone.spec.schedules.Respacing;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.targets.Target;
import io.github.touchstone.study.Experiment;
import io.github.touchstone.study.InvalidExperimentException;
import io.github.touchstone.study.Named;
import io.github.touchstone.study.Setup;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which laws draws are held against: the output Y_m of a sampler, if there is one, and X_r.
 *
 * @param target the target
 * @param sampler the sampler that is said to have made the draws
 * @param schedule the schedule's family
 * @param respacing the timesteps of the schedule that the sampler visits; all if empty
 * @param steps T, the number of steps of the schedule before any respacing
 * @param stop m
 * @param reference r; m if empty
 */
public record Inquiry(
        Named<Target> target,
        Optional<Named<Sampler>> sampler,
        Named<ScheduleFamily> schedule,
        Optional<Named<Respacing>> respacing,
        int steps,
        int stop,
        OptionalInt reference) {
    /** Rejects a stop and a reference that the schedule has not, by {@link InvalidExperimentException}, and as the respacing does. */
    public Inquiry {
        int visited = respacing.map(r -> r.value().steps()).orElse(steps);
        if (stop < 0 || stop >= visited) {
            throw new InvalidExperimentException("stop", "must be in 0.." + (visited - 1) + ", got " + stop);
        }
        if (reference.isPresent() && (reference.getAsInt() < 0 || reference.getAsInt() > visited)) {
            throw new InvalidExperimentException(
                    "reference", "must be in 0.." + visited + ", got " + reference.getAsInt());
        }
    }

    /** The run of the sampler, if there is one. */
    public Optional<Experiment<Target>> experiment() {
        return sampler.map(s -> new Setup(target, s, schedule, respacing, stop, reference).experiment(steps));
    }

    /** r. */
    public int referenceStep() {
        return reference.orElse(stop);
    }

    /** The forward process at r. */
    Noised noised() {
        return Noised.at(
                respacing.map(r -> r.value().of(schedule.value(), steps)).orElse(schedule.value()),
                respacing.map(r -> r.value().steps()).orElse(steps),
                referenceStep());
    }
}
