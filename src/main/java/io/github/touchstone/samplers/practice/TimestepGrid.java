package io.github.touchstone.samplers.practice;

import io.github.touchstone.spec.schedules.TimestepSpacing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The timesteps that a run visits, from noise to data, and the step that each of them starts (PRC-7). */
public class TimestepGrid {
    /** What stands for the timestep before the last visited one: the end of the chain. */
    public static final int END = -1;

    private final List<Integer> timesteps;

    /** The timesteps as given, strictly decreasing. */
    public TimestepGrid(List<Integer> timesteps) {
        this.timesteps = List.copyOf(timesteps);
    }

    /** N timesteps of T by a spacing; throws {@link io.github.touchstone.spec.schedules.InvalidScheduleException} if there are none. */
    public static List<Integer> descending(TimestepSpacing spacing, int trainSteps, int steps) {
        List<Integer> visited = new ArrayList<>(spacing.timesteps(trainSteps, steps));
        Collections.reverse(visited);
        return visited;
    }

    /** The visited timesteps, descending. */
    public final List<Integer> timesteps() {
        return timesteps;
    }

    /** The next visited timestep below t, {@link #END} after the last; throws {@link UndefinedStepException} if t is not visited. */
    public int previous(int t) {
        int k = position(t);
        return k + 1 < timesteps.size() ? timesteps.get(k + 1) : END;
    }

    /** The previous timesteps of all visited ones. */
    public final List<Integer> previousTimesteps() {
        return timesteps.stream().map(this::previous).toList();
    }

    /** Where t stands among the visited timesteps; throws {@link UndefinedStepException} if nowhere. */
    protected final int position(int t) {
        int k = timesteps.indexOf(t);
        if (k < 0) {
            throw new UndefinedStepException("timestep " + t + " is not visited: " + timesteps);
        }
        return k;
    }
}
