package io.github.touchstone.samplers;

import io.github.touchstone.spec.schedules.Schedule;
import org.hipparchus.FieldElement;

/**
 * Euler-Maruyama for the reverse SDE in the time of dX = -X dt + sqrt(2) dW, {@code Y' = Y + h_t (Y + 2 s(Y)) + sqrt(2 h_t) Z}
 * (SMP-8): rho = 1 + h, omega = 2h/(1 + h), varsigma^2 = 2h.
 */
public record EulerMaruyama() implements CoefficientRule {
    @Override
    public String name() {
        return "em";
    }

    @Override
    public <T extends FieldElement<T>> Step<T> step(Schedule<T> s, int t) {
        T h = s.stepSize(t);
        T rho = s.arithmetic().one().add(h);
        T twoH = h.multiply(2);
        return new Step<>(rho.multiply(rho), twoH.divide(rho), twoH, rho.multiply(s.sqrtAlpha(t)));
    }

    @Override
    public boolean addsNoise(int t) {
        return true;
    }
}
