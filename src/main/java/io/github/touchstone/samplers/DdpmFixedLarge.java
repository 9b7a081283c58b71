package io.github.touchstone.samplers;

import io.github.touchstone.spec.schedules.Schedule;
import org.hipparchus.FieldElement;

/** DDPM with the posterior variance of N(0, 1), "fixed large" (DDPM-2; Ho et al. 2020, sec. 3.2). */
public record DdpmFixedLarge() implements CoefficientRule {
    @Override
    public String name() {
        return "ddpm:large";
    }

    @Override
    public <T extends FieldElement<T>> Step<T> step(Schedule<T> s, int t) {
        return Step.rescaling(s, t, s.beta(t), s.beta(t));
    }

    @Override
    public boolean addsNoise(int t) {
        return true;
    }
}
