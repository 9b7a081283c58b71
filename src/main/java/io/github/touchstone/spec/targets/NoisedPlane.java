package io.github.touchstone.spec.targets;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.propagation.plane.PlaneMixture;
import io.github.touchstone.spec.schedules.Schedule;
import org.hipparchus.FieldElement;

/** The law of X_t of a mixture on the plane, in binary64 (spec MIX-2). */
public final class NoisedPlane {
    private NoisedPlane() {}

    /**
     * {@code p_t = sum_i w_i N(sqrt(abar_t) m_i, abar_t C_i + (1 - abar_t) I)} for t in 0..T and a mixture of dimension 2, each number
     * computed in the schedule's arithmetic and rounded once. At t = 0 all covariances must be positive definite.
     */
    public static <T extends FieldElement<T>> PlaneMixture at(MixtureTarget target, Schedule<T> schedule, int t) {
        Arithmetic<T> arithmetic = schedule.arithmetic();
        T root = schedule.sqrtAlphaBar(t);
        T share = schedule.alphaBar(t);
        T noise = schedule.noise(t);
        return new PlaneMixture(target.components().stream()
                .map(c -> new PlaneMixture.Component(
                        c.weight().doubleValue(),
                        root.multiply(arithmetic.of(c.mean().get(0))).getReal(),
                        root.multiply(arithmetic.of(c.mean().get(1))).getReal(),
                        share.multiply(arithmetic.of(c.covariance().get(0).get(0)))
                                .add(noise)
                                .getReal(),
                        share.multiply(arithmetic.of(c.covariance().get(0).get(1)))
                                .getReal(),
                        share.multiply(arithmetic.of(c.covariance().get(1).get(1)))
                                .add(noise)
                                .getReal()))
                .toList());
    }
}
