package io.github.touchstone.conformance.cases;

import io.github.touchstone.spec.schedules.TimestepSpacing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Which timesteps a run visits.
 *
 * @param spacing the rule
 * @param steps N
 */
public record Visits(TimestepSpacing spacing, int steps) {
    /** The visited timesteps out of 0..T-1, the order of a run: descending. */
    public List<Integer> timesteps(int trainSteps) {
        List<Integer> timesteps = new ArrayList<>(spacing.timesteps(trainSteps, steps));
        Collections.reverse(timesteps);
        return List.copyOf(timesteps);
    }

    /** The timestep visited after each, and -1 after the last. */
    public List<Integer> previousTimesteps(int trainSteps) {
        List<Integer> timesteps = timesteps(trainSteps);
        List<Integer> previous = new ArrayList<>(timesteps.subList(1, timesteps.size()));
        previous.add(-1);
        return List.copyOf(previous);
    }
}
