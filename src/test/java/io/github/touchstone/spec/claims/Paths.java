package io.github.touchstone.spec.claims;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import java.util.stream.IntStream;
import org.hipparchus.FieldElement;

/** Paths in any arithmetic. */
final class Paths {
    private Paths() {}

    /** The same path in another arithmetic. */
    static <T extends FieldElement<T>> GaussianPath<T> in(GaussianPath<Rational> path, Arithmetic<T> arithmetic) {
        Schedule<T> schedule = Schedule.fromAlphaBars(
                arithmetic,
                IntStream.rangeClosed(1, path.steps())
                        .mapToObj(t -> arithmetic.of(path.schedule().alphaBar(t)))
                        .toList());
        return new GaussianPath<>(schedule, arithmetic.of(path.mean()), arithmetic.of(path.variance()));
    }

    /** The path of N(0, lambda) on T steps of a family. */
    static <T extends FieldElement<T>> GaussianPath<T> of(
            ScheduleFamily family, int steps, Rational variance, Arithmetic<T> arithmetic) {
        return GaussianPath.centred(family.schedule(steps, arithmetic), arithmetic.of(variance));
    }
}
