package io.github.touchstone.conformance.faults;

import io.github.touchstone.samplers.practice.TimestepGrid;
import io.github.touchstone.spec.schedules.TimestepSpacing;
import java.util.List;

/** The steps between timesteps with one mistake. A timestep that is not visited is taken as it comes, as programs take it. */
final class FaultyGrid extends TimestepGrid {
    private final TimestepFault fault;
    private final int trainSteps;
    private final int stride;
    private final int offset;

    FaultyGrid(TimestepFault fault, List<Integer> timesteps, TimestepSpacing spacing, int trainSteps, int steps) {
        super(timesteps);
        this.fault = fault;
        this.trainSteps = trainSteps;
        this.stride = trainSteps / steps;
        this.offset = spacing instanceof TimestepSpacing.Leading leading ? leading.offset() : 0;
    }

    @Override
    public int previous(int t) {
        return switch (fault) {
            case PREVIOUS_BY_STRIDE -> Math.max(t - stride, END);
            case PREVIOUS_BY_ONE -> t - 1;
            case PREVIOUS_NEVER_ENDS -> Math.max(next(t), 0);
            case PREVIOUS_WRAPS -> next(t) == END ? trainSteps - 1 : next(t);
            case PREVIOUS_SKIPS_ONE -> next(t) == END ? END : next(next(t));
            case PREVIOUS_IS_HIGHER -> before(t);
            case PREVIOUS_IS_SAME -> t == trainSteps - 1 ? END : t;
            case OFFSET_IN_LOOK_UP -> next(t) == END ? END : Math.min(next(t) + offset, trainSteps - 1);
            default -> next(t);
        };
    }

    private int next(int t) {
        List<Integer> timesteps = timesteps();
        int k = timesteps.indexOf(t);
        if (k >= 0) {
            return k + 1 < timesteps.size() ? timesteps.get(k + 1) : END;
        }
        return timesteps.stream().filter(s -> s < t).max(Integer::compare).orElse(END);
    }

    private int before(int t) {
        int k = timesteps().indexOf(t);
        return k > 0 ? timesteps().get(k - 1) : END;
    }
}
