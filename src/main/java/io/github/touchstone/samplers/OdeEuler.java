package io.github.touchstone.samplers;

import io.github.touchstone.spec.schedules.Schedule;
import org.hipparchus.FieldElement;

/** Euler's method for the probability-flow ODE with step beta_t, {@code Y' = (Y + (beta_t/2) s(Y))/sqrt(alpha_t)} (SMP-5). */
public record OdeEuler() implements CoefficientRule {
    @Override
    public String name() {
        return "ode-euler";
    }

    @Override
    public <T extends FieldElement<T>> Step<T> step(Schedule<T> s, int t) {
        T half = s.beta(t).divide(s.arithmetic().of(2));
        return Step.rescaling(s, t, half, s.arithmetic().zero());
    }

    @Override
    public boolean addsNoise(int t) {
        return false;
    }
}
