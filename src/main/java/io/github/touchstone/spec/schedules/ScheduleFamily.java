package io.github.touchstone.spec.schedules;

import io.github.touchstone.math.numbers.Arithmetic;
import java.util.OptionalInt;
import org.hipparchus.FieldElement;

/** A rule that gives a {@link Schedule} for every number of steps, in every arithmetic that has the operations it needs. */
public interface ScheduleFamily {
    /** The short form that names the family and its parameters, such as {@code linear:1/10000,1/50}. */
    String name();

    /**
     * The schedule with {@code steps} steps. Throws {@link InvalidScheduleException} if the family has none, and {@link
     * io.github.touchstone.math.numbers.NotRepresentableException} if the arithmetic cannot hold it.
     */
    <T extends FieldElement<T>> Schedule<T> schedule(int steps, Arithmetic<T> arithmetic);

    /** The one number of steps that the family has, for a family given by a list; empty if there are many. */
    default OptionalInt onlySteps() {
        return OptionalInt.empty();
    }
}
