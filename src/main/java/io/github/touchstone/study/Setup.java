package io.github.touchstone.study;

import io.github.touchstone.samplers.Sampler;
import io.github.touchstone.spec.schedules.Respacing;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.targets.Target;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A sampler on a target, for any number of steps.
 *
 * @param target the target
 * @param sampler the sampler
 * @param schedule the schedule's family
 * @param respacing the timesteps of the schedule that the sampler visits; all if empty
 * @param stop m: Y_m is the output
 * @param reference r: Y_m is compared with X_r; m if empty
 */
public record Setup(
        Named<Target> target,
        Named<Sampler> sampler,
        Named<ScheduleFamily> schedule,
        Optional<Named<Respacing>> respacing,
        int stop,
        OptionalInt reference) {
    /** The experiment on the schedule of T = {@code steps} steps. Throws {@link IllegalArgumentException} as its parts do. */
    public Experiment<Target> experiment(int steps) {
        return new Experiment<>(
                target.value(),
                sampler.value(),
                respacing.map(r -> r.value().of(schedule.value(), steps)).orElse(schedule.value()),
                respacing.map(r -> r.value().steps()).orElse(steps),
                stop,
                reference.orElse(stop));
    }
}
