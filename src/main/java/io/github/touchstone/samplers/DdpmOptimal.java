package io.github.touchstone.samplers;

import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.targets.Target;
import org.hipparchus.FieldElement;

/**
 * DDPM with the isotropic variance that minimises the path-space KL, {@code varsigma_t^2 = E tr Cov(X_{t-1} | X_t)/d} (DDPM-5; Bao
 * et al. 2022, "Analytic-DPM"). For a Gaussian of one distinct eigenvalue it is the exact posterior variance, and only the start is in
 * error. Arithmetics and targets that it exists for: {@link Target#averagePosteriorVariance}.
 *
 * @param target the target whose posterior variance is averaged
 */
public record DdpmOptimal(Target target) implements CoefficientRule {
    @Override
    public String name() {
        return "ddpm:optimal";
    }

    @Override
    public <T extends FieldElement<T>> Step<T> step(Schedule<T> s, int t) {
        return Step.rescaling(s, t, s.beta(t), target.averagePosteriorVariance(s, t));
    }

    @Override
    public boolean addsNoise(int t) {
        return true;
    }
}
