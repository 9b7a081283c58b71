package io.github.touchstone.samplers;

import io.github.touchstone.spec.schedules.Schedule;
import org.hipparchus.FieldElement;

/** DDPM with the posterior variance of a point mass, "fixed small" (DDPM-1; Ho et al. 2020, sec. 3.2). */
public record DdpmFixedSmall() implements CoefficientRule {
    @Override
    public String name() {
        return "ddpm:small";
    }

    @Override
    public <T extends FieldElement<T>> Step<T> step(Schedule<T> s, int t) {
        return Step.rescaling(s, t, s.beta(t), s.posteriorVariance(t));
    }

    @Override
    public boolean addsNoise(int t) {
        return t > 1;
    }
}
