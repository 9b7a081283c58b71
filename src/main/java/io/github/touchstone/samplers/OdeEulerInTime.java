package io.github.touchstone.samplers;

import io.github.touchstone.spec.schedules.Schedule;
import org.hipparchus.FieldElement;

/**
 * Euler's method for the probability-flow ODE in the time of dX = -X dt + sqrt(2) dW, {@code Y' = Y + h_t (Y + s(Y))} (SMP-6;
 * Pierret, Galerne 2025): rho = 1 + h, omega = h/(1 + h).
 */
public record OdeEulerInTime() implements CoefficientRule {
    @Override
    public String name() {
        return "ode-euler:time";
    }

    @Override
    public <T extends FieldElement<T>> Step<T> step(Schedule<T> s, int t) {
        T h = s.stepSize(t);
        T rho = s.arithmetic().one().add(h);
        return new Step<>(rho.multiply(rho), h.divide(rho), s.arithmetic().zero(), rho.multiply(s.sqrtAlpha(t)));
    }

    @Override
    public boolean addsNoise(int t) {
        return false;
    }
}
