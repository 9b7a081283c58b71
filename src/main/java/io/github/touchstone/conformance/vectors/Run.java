package io.github.touchstone.conformance.vectors;

import io.github.touchstone.conformance.cases.TrainSchedule;
import io.github.touchstone.conformance.cases.Visits;
import io.github.touchstone.samplers.practice.Clipping;
import io.github.touchstone.samplers.practice.FinalAlpha;
import io.github.touchstone.samplers.practice.PredictionType;
import io.github.touchstone.samplers.practice.Rule;
import io.github.touchstone.samplers.practice.StepConfig;
import io.github.touchstone.spec.schedules.TimestepSpacing;
import java.util.List;

/**
 * A schedule and the timesteps of it that are visited.
 *
 * @param slug a piece of ids
 * @param words a piece of sentences
 * @param schedule of training
 * @param visits the timesteps
 */
record Run(String slug, String words, TrainSchedule schedule, Visits visits) {
    /** Every timestep. */
    static Run full(String slug, String words, TrainSchedule schedule) {
        Visits all = new Visits(new TimestepSpacing.Leading(0), schedule.steps());
        return new Run(slug, "all timesteps of " + words, schedule, all);
    }

    /** N timesteps by a spacing. */
    static Run spaced(String slug, String words, TrainSchedule schedule, TimestepSpacing spacing, int steps) {
        String name = spacing.name().replace('+', '-');
        return new Run(
                slug + "-" + name + "-" + steps,
                steps + " timesteps, " + spacing.name() + ", of " + words,
                schedule,
                new Visits(spacing, steps));
    }

    /** The timesteps of a list. */
    static Run listed(String slug, String words, TrainSchedule schedule, List<Integer> timesteps) {
        Visits visits = new Visits(new TimestepSpacing.Listed(timesteps), timesteps.size());
        return new Run(slug + "-listed", "the timesteps " + timesteps + " of " + words, schedule, visits);
    }

    /** Whether timesteps are passed over. */
    boolean skips() {
        return visits.steps() < schedule.steps();
    }

    /** Where in the run a step starts. */
    enum Place {
        FIRST,
        MIDDLE,
        LAST;

        private String label() {
            return switch (this) {
                case FIRST -> "first";
                case MIDDLE -> "middle";
                case LAST -> "last";
            };
        }

        /** The timestep. */
        int of(Run run) {
            return in(run).timestep();
        }

        /** The place in a run. */
        Spot in(Run run) {
            int position = switch (this) {
                case FIRST -> 0;
                case MIDDLE -> run.visits.steps() / 2;
                case LAST -> run.visits.steps() - 1;
            };
            return new Spot(label(), "the " + label(), run.timestep(position), this == LAST);
        }
    }

    /**
     * A step of a run.
     *
     * @param label a piece of ids
     * @param words a piece of sentences
     * @param timestep where it starts
     * @param last whether no step follows
     */
    record Spot(String label, String words, int timestep, boolean last) {
        /** The step at a position, counted from zero. */
        static Spot at(Run run, int position) {
            int t = run.timestep(position);
            return new Spot("t" + t, "timestep " + t, t, position == run.visits.steps() - 1);
        }
    }

    private int timestep(int position) {
        return visits.timesteps(schedule.steps()).get(position);
    }

    /** The configuration of a step, without clipping, that ends at abar = 1. */
    StepConfig config(PredictionType prediction, Rule rule) {
        return config(prediction, FinalAlpha.ONE, new Clipping.None(), rule);
    }

    /** The configuration of a step. */
    StepConfig config(PredictionType prediction, FinalAlpha finalAlpha, Clipping clipping, Rule rule) {
        return new StepConfig(
                schedule.family(),
                schedule.steps(),
                visits.spacing(),
                visits.steps(),
                prediction,
                finalAlpha,
                clipping,
                rule);
    }
}
