package io.github.touchstone.study.samples;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import java.util.function.Function;
import org.hipparchus.FieldElement;

/**
 * The forward process at a step: {@code X_r = root X_0 + sqrt(noise) Z}.
 *
 * @param root {@code sqrt(abar_r)}
 * @param noise {@code 1 - abar_r}
 */
record Noised(double root, double noise) {
    /** Where double-double balls cannot decide a comparison. */
    private static final BallArithmetic FALLBACK = new BallArithmetic(170);

    /** X_0 itself, which needs no schedule. */
    static final Noised NOT = new Noised(1, 0);

    /** At step r of the schedule. */
    static Noised at(ScheduleFamily family, int steps, int r) {
        return r == 0 ? NOT : onSchedule(family, steps, schedule -> at(schedule, r));
    }

    /** The mean of {@code a . X_r} for that of {@code a . X_0}. */
    double mean(double mean) {
        return root * mean;
    }

    /** The variance of {@code a . X_r} for that of {@code a . X_0}, and {@code |a|^2}. */
    double variance(double variance, double squaredLength) {
        return root * root * variance + noise * squaredLength;
    }

    private static <T extends FieldElement<T>> Noised at(Schedule<T> schedule, int r) {
        return new Noised(schedule.sqrtAlphaBar(r).getReal(), schedule.noise(r).getReal());
    }

    /** A result that is taken from the schedule in double-double balls, or in longer ones if need be. */
    static <R> R onSchedule(ScheduleFamily family, int steps, Function<Schedule<?>, R> use) {
        try {
            return use.apply(schedule(family, steps, DoubleDoubleArithmetic.DD));
        } catch (ArithmeticException undecided) {
            return use.apply(schedule(family, steps, FALLBACK));
        }
    }

    private static <T extends FieldElement<T>> Schedule<T> schedule(
            ScheduleFamily family, int steps, Arithmetic<T> arithmetic) {
        return family.schedule(steps, arithmetic);
    }
}
