package io.github.touchstone.spec.targets;

import io.github.touchstone.math.laws.NormalMixture;
import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.spec.schedules.Schedule;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.FieldElement;

/** The law of X_t of a target on the line (spec MIX-2). */
public final class NoisedLine {
    private NoisedLine() {}

    /**
     * {@code p_t = sum_i w_i N(sqrt(abar_t) m_i, abar_t v_i + 1 - abar_t)} for t in 0..T and a mixture of dimension 1. At t = 0 all
     * variances must be positive.
     */
    public static <T extends FieldElement<T>> NormalMixture<T> at(MixtureTarget target, Schedule<T> schedule, int t) {
        Arithmetic<T> arithmetic = schedule.arithmetic();
        List<T> weights = new ArrayList<>();
        List<T> means = new ArrayList<>();
        List<T> variances = new ArrayList<>();
        for (MixtureTarget.Component c : target.components()) {
            weights.add(arithmetic.of(c.weight()));
            means.add(schedule.sqrtAlphaBar(t).multiply(arithmetic.of(c.mean().get(0))));
            variances.add(Marginal.variance(
                    schedule, arithmetic.of(c.covariance().get(0).get(0)), t));
        }
        return new NormalMixture<>(arithmetic, weights, means, variances);
    }
}
