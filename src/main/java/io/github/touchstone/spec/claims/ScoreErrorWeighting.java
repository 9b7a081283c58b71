package io.github.touchstone.spec.claims;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.spec.schedules.Schedule;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.FieldElement;

/** How the literature averages the error of a score over the steps, {@code eps^2 = sum_{t > m} q_t E e_t(X_t)^2} (SER-3). */
public enum ScoreErrorWeighting {
    /** {@code q_t = (1 - abar_t)/T}: the mean square error of the noise prediction, averaged over the levels. */
    LEVELS,
    /** {@code q_t = h_t/sum h}, {@code h_t = - log alpha_t}: the mean square error of the score, averaged over time. */
    TIME;

    /** q_t for t = m+1..T, in this order. Positive. Rational for LEVELS on a rational schedule. */
    public <T extends FieldElement<T>> List<T> weights(Schedule<T> schedule, int stop) {
        Arithmetic<T> arithmetic = schedule.arithmetic();
        List<T> weights = new ArrayList<>();
        if (this == LEVELS) {
            T steps = arithmetic.of(schedule.steps());
            for (int t = stop + 1; t <= schedule.steps(); t++) {
                weights.add(schedule.noise(t).divide(steps));
            }
            return weights;
        }
        T horizon = arithmetic.zero();
        for (int t = stop + 1; t <= schedule.steps(); t++) {
            T h = arithmetic.log(schedule.alpha(t)).negate();
            weights.add(h);
            horizon = horizon.add(h);
        }
        T total = horizon;
        weights.replaceAll(h -> h.divide(total));
        return weights;
    }
}
