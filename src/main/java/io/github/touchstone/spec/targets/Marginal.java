package io.github.touchstone.spec.targets;

import io.github.touchstone.spec.schedules.Schedule;
import org.hipparchus.FieldElement;

/** Variances of one coordinate along the forward process (spec TGT-2, TGT-3). */
public final class Marginal {
    private Marginal() {}

    /** {@code v_t = abar_t lambda + 1 - abar_t}, the variance of X_t for a target of variance lambda; t in 0..T. */
    public static <T extends FieldElement<T>> T variance(Schedule<T> schedule, T lambda, int t) {
        return t == 0 ? lambda : schedule.alphaBar(t).multiply(lambda).add(schedule.noise(t));
    }

    /** {@code c_t = beta_t v_{t-1}/v_t}, the variance of X_{t-1} given X_t; t in 1..T. */
    public static <T extends FieldElement<T>> T posteriorVariance(Schedule<T> schedule, T lambda, int t) {
        return schedule.beta(t).multiply(variance(schedule, lambda, t - 1)).divide(variance(schedule, lambda, t));
    }
}
