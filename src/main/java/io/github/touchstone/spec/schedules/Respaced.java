package io.github.touchstone.spec.schedules;

import io.github.touchstone.math.numbers.Arithmetic;
import java.util.List;
import java.util.OptionalInt;
import org.hipparchus.FieldElement;

/**
 * A sub-schedule (SCH-18): abar of another schedule of T steps at N chosen timesteps {@code tau_1 < ... < tau_N} in 0..T-1, where
 * timestep tau means level tau + 1:
 *
 * <pre>abar'_k = abar_{tau_k + 1},  alpha'_k = abar'_k/abar'_{k-1},  abar'_0 = 1</pre>
 *
 * The last step always ends at abar = 1 (diffusers: {@code set_alpha_to_one=True}). As rational as the other schedule.
 *
 * @param base the schedule of training
 * @param trainSteps its number of steps T
 * @param spacing which timesteps are visited
 */
public record Respaced(ScheduleFamily base, int trainSteps, TimestepSpacing spacing) implements ScheduleFamily {
    /** Rejects T below 1. */
    public Respaced {
        Require.steps("respace", trainSteps, 1);
    }

    @Override
    public String name() {
        return "respace:" + spacing.name() + ":" + trainSteps + ":" + base.name();
    }

    @Override
    public OptionalInt onlySteps() {
        return spacing.onlySteps();
    }

    @Override
    public <T extends FieldElement<T>> Schedule<T> schedule(int steps, Arithmetic<T> arithmetic) {
        List<Integer> levels = spacing.timesteps(trainSteps, steps).stream()
                .map(tau -> tau + 1)
                .toList();
        return base.schedule(trainSteps, arithmetic).respaced(levels);
    }
}
