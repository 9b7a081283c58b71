package io.github.touchstone.conformance.cases;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import org.hipparchus.FieldElement;

/**
 * The schedule that a model was trained on.
 *
 * @param family the rule
 * @param steps T
 */
public record TrainSchedule(ScheduleFamily family, int steps) {
    /** The schedule in the given arithmetic; errors as of {@link ScheduleFamily#schedule}. */
    public <T extends FieldElement<T>> Schedule<T> in(Arithmetic<T> arithmetic) {
        return family.schedule(steps, arithmetic);
    }
}
