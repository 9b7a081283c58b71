package io.github.touchstone.spec.schedules;

/**
 * A spacing of timesteps and how many of them, for any number of training steps (SCH-18).
 *
 * @param spacing which timesteps
 * @param steps how many
 */
public record Respacing(TimestepSpacing spacing, int steps) {
    /** The sub-schedule of a family with T = {@code trainSteps}; its only sensible number of steps is {@link #steps}. */
    public ScheduleFamily of(ScheduleFamily base, int trainSteps) {
        return new Respaced(base, trainSteps, spacing);
    }
}
