package io.github.touchstone.samplers;

import io.github.touchstone.spec.schedules.Schedule;
import org.hipparchus.FieldElement;

/**
 * DDPM in the form of the convergence theory, {@code Y' = (Y + beta_t s(Y) + sqrt(beta_t) Z)/sqrt(alpha_t)}, whose variance is the
 * posterior variance of a flat target (DDPM-3).
 */
public record DdpmTheory() implements CoefficientRule {
    @Override
    public String name() {
        return "ddpm:theory";
    }

    @Override
    public <T extends FieldElement<T>> Step<T> step(Schedule<T> s, int t) {
        T inverseAlpha = s.inverseAlpha(t);
        return new Step<>(
                inverseAlpha,
                s.beta(t),
                s.beta(t).multiply(inverseAlpha),
                s.arithmetic().one());
    }

    @Override
    public boolean addsNoise(int t) {
        return true;
    }
}
