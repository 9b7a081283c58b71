package io.github.touchstone.samplers;

import io.github.touchstone.spec.schedules.Schedule;
import org.hipparchus.FieldElement;

/** A diffusion sampler: a one-evaluation {@link CoefficientRule}, or the two-evaluation {@link Heun}. */
public sealed interface Sampler permits CoefficientRule, Heun {
    /** The short form that names the sampler and its parameters, such as {@code ddpm:small} and {@code ddim:eta=1/2}. */
    String name();

    /**
     * What the step from t to t-1 does to a Gaussian coordinate, t in 1..T. Throws {@link
     * io.github.touchstone.math.numbers.NotRepresentableException} if the arithmetic cannot hold its coefficients.
     */
    <T extends FieldElement<T>> Transition<T> transition(Schedule<T> schedule, int t);
}
