package io.github.touchstone.samplers;

import org.hipparchus.FieldElement;

/**
 * What one step of a sampler does to the law of a Gaussian coordinate with target N(mu, lambda), from step t to t-1 (spec SMP-3).
 * With T a {@link io.github.touchstone.math.linear.CommutingMatrix}, the same in d dimensions.
 *
 * @param <T> the numbers
 */
public sealed interface Transition<T extends FieldElement<T>> permits Step, HeunStep {
    /**
     * The variance after the step.
     *
     * @param w the variance of Y_t
     * @param v {@code v_t = abar_t lambda + 1 - abar_t}
     * @param vPrevious {@code v_{t-1}}
     */
    T variance(T w, T v, T vPrevious);

    /**
     * The mean after the step, as a share of the target's: {@code m_t = E Y_t/(sqrt(abar_t) mu)}. The start N(0, I) has m_T = 0
     * and the exact answer is m = 1.
     */
    T mean(T m, T v, T vPrevious);
}
