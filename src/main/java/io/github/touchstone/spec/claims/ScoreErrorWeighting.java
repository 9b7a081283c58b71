package io.github.touchstone.spec.claims;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.numbers.Truth;
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

    private static final Rational SMALL = Rational.of(1, 1 << 20);

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
            T h = logarithm(arithmetic, schedule.beta(t));
            weights.add(h);
            horizon = horizon.add(h);
        }
        T total = horizon;
        weights.replaceAll(h -> h.divide(total));
        return weights;
    }

    /** {@code - log(1 - beta)}; near 0 by four terms and {@code theta beta^5}, theta in (0, 1/4), for the logarithm would cancel. */
    private static <T extends FieldElement<T>> T logarithm(Arithmetic<T> arithmetic, T beta) {
        T one = arithmetic.one();
        if (arithmetic.less(beta, arithmetic.of(SMALL)) != Truth.TRUE) {
            return arithmetic.log(one.subtract(beta)).negate();
        }
        T tail = arithmetic.cover(new Enclosure(Rational.ZERO, Rational.of(1, 4)));
        for (int k = 4; k >= 1; k--) {
            tail = tail.multiply(beta).add(arithmetic.of(Rational.of(1, k)));
        }
        return tail.multiply(beta);
    }
}
