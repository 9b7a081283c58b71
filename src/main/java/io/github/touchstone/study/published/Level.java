package io.github.touchstone.study.published;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Formula;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import org.hipparchus.FieldElement;

/**
 * A number of one level of a schedule.
 *
 * @param family the schedule
 * @param steps T
 * @param t the level, 1 to T
 * @param reading which number
 */
record Level(ScheduleFamily family, int steps, int t, Reading reading) implements Formula {
    /** What is read off a level. */
    enum Reading {
        /** {@code abar_t}. */
        SIGNAL,
        /** {@code sqrt(abar_t)}. */
        SIGNAL_ROOT,
        /** {@code sqrt(1 - abar_t)}. */
        NOISE_ROOT,
        /** {@code abar_t/(1 - abar_t)}. */
        SIGNAL_TO_NOISE,
        /** {@code sqrt((1 - abar_t)/abar_t)}. */
        SIGMA,
        /** {@code sqrt(beta_t)}. */
        BETA_ROOT,
        /** {@code E KL(N(sqrt(abar_t) x, 1 - abar_t) || N(0, 1))} in bits, x uniform on [-1, 1]. */
        PRIOR_BITS
    }

    @Override
    public <T extends FieldElement<T>> T in(Arithmetic<T> a) {
        Schedule<T> schedule = family.schedule(steps, a);
        T signal = schedule.alphaBar(t);
        T noise = schedule.noise(t);
        return switch (reading) {
            case SIGNAL -> signal;
            case SIGNAL_ROOT -> a.sqrt(signal);
            case NOISE_ROOT -> a.sqrt(noise);
            case SIGNAL_TO_NOISE -> signal.divide(noise);
            case SIGMA -> a.sqrt(noise.divide(signal));
            case BETA_ROOT -> a.sqrt(schedule.beta(t));
            case PRIOR_BITS ->
                // (abar E x^2 + (1 - abar) - 1 - log(1 - abar))/2 nats, E x^2 = 1/3
                signal.multiply(a.of(Rational.of(-2, 3)))
                        .subtract(a.log(noise))
                        .divide(a.log(a.of(2)).multiply(2));
        };
    }
}
