package io.github.touchstone.samplers;

import io.github.touchstone.spec.schedules.Schedule;
import org.hipparchus.FieldElement;

/** A one-evaluation sampler: its coefficients come from the schedule alone (spec SMP-2). */
public non-sealed interface CoefficientRule extends Sampler {
    /**
     * The coefficients of the step from t to t-1, t in 1..T. Throws {@link
     * io.github.touchstone.math.numbers.NotRepresentableException} if the arithmetic cannot hold them.
     */
    <T extends FieldElement<T>> Step<T> step(Schedule<T> schedule, int t);
}
