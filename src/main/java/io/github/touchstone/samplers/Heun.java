package io.github.touchstone.samplers;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Schedule;
import org.hipparchus.FieldElement;

/**
 * Heun's method for the probability-flow ODE of the variance-preserving SDE dX = -X dt + sqrt(2) dW in its own time (SMP-9;
 * Karras et al. 2022, alg. 1; Pierret, Galerne 2025): two score evaluations a step,
 *
 * <pre>k1 = h_t (y + s_t(y)),  k2 = h'_t (y + k1 + s_{t-1}(y + k1)),  y' = y + (k1 + k2)/2</pre>
 *
 * where h_t and h'_t are the step sizes with the drift rates of the two ends of the step. The last step evaluates the score of the
 * target itself, which a point mass has not.
 */
public record Heun() implements Sampler {
    @Override
    public String name() {
        return "heun";
    }

    @Override
    public <T extends FieldElement<T>> Transition<T> transition(Schedule<T> s, int t) {
        T half = s.arithmetic().of(Rational.of(1, 2));
        return new HeunStep<>(s.stepSize(t), s.stepSizeAtEnd(t), s.sqrtAlpha(t), half);
    }
}
