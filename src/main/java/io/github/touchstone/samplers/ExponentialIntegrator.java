package io.github.touchstone.samplers;

import io.github.touchstone.spec.schedules.Schedule;
import org.hipparchus.FieldElement;

/**
 * The exponential integrator of the reverse SDE, which freezes the score over a step and solves the rest exactly (SMP-7): omega_t =
 * 2 (1 - sqrt(alpha_t)), varsigma_t^2 = beta_t/alpha_t.
 */
public record ExponentialIntegrator() implements CoefficientRule {
    @Override
    public String name() {
        return "ei";
    }

    @Override
    public <T extends FieldElement<T>> Step<T> step(Schedule<T> s, int t) {
        // 1 - sqrt(alpha) = beta/(1 + sqrt(alpha)), without cancellation
        T one = s.arithmetic().one();
        T scoreWeight = s.beta(t).multiply(2).divide(one.add(s.sqrtAlpha(t)));
        return Step.rescaling(s, t, scoreWeight, s.beta(t).multiply(s.inverseAlpha(t)));
    }

    @Override
    public boolean addsNoise(int t) {
        return true;
    }
}
