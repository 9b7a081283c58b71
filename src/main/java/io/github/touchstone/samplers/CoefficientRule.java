package io.github.touchstone.samplers;

import io.github.touchstone.spec.schedules.Schedule;
import org.hipparchus.FieldElement;

/** A one-evaluation sampler: its coefficients come from the schedule alone (spec SMP-2). */
public non-sealed interface CoefficientRule extends Sampler {
    /** The coefficients of the step from t to t-1, t in 1..T; errors as for {@link #transition}. */
    <T extends FieldElement<T>> Step<T> step(Schedule<T> schedule, int t);

    @Override
    default <T extends FieldElement<T>> Transition<T> transition(Schedule<T> schedule, int t) {
        return step(schedule, t);
    }

    /** Whether the step from t to t-1 adds noise, on every schedule; where it does not, the path divergence is infinite (SMP-10). */
    boolean addsNoise(int t);
}
