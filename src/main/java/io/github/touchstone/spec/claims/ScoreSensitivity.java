package io.github.touchstone.spec.claims;

import io.github.touchstone.spec.schedules.Schedule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import org.hipparchus.FieldElement;

/**
 * What an affine error of the score makes of the output of a rule with {@code rho sqrt(alpha) = 1} on N(mu, lambda), to first order
 * (SER-5). In units of the score's own deviation, {@code e_t(x) = a_t/sqrt(v_t) + b_t (x - E X_t)/v_t}; with eta_t = omega_t/v_t and
 * {@code f_t^2 = (R_{t-1}/R_t)(1 - eta_t)^2},
 *
 * <pre>
 * mean of Y_m off by sqrt(v_m) sum u_t a_t,             u_t^2 = prod_{m &lt; j &lt; t} f_j^2 (R_{t-1}/R_t) eta_t^2       exact for b = 0
 * Var Y_m off by a factor of 1 + sum w_t b_t + O(b^2),  w_t = 2 prod_{m &lt; j &lt; t} f_j^2 (R_{t-1}/R_t)(1 - eta_t) eta_t (1 + r_t)/(1 + r_m)
 * </pre>
 *
 * Rational where the path and the rule are.
 *
 * @param path the target along the schedule, of positive variance
 * @param stop m
 * @param shiftSquares {@code u_t^2}, t = m+1..T
 * @param slopes {@code w_t}, t = m+1..T
 * @param relativeVariance {@code 1 + r_m} with the exact score
 * @param <T> the numbers
 */
public record ScoreSensitivity<T extends FieldElement<T>>(
        GaussianPath<T> path, int stop, List<T> shiftSquares, List<T> slopes, T relativeVariance) {

    /**
     * That of a rule.
     *
     * @param scoreWeight {@code omega_t}, t in m+1..T
     * @param noiseVariance {@code varsigma_t^2}, t in m+1..T
     */
    public static <T extends FieldElement<T>> ScoreSensitivity<T> of(
            GaussianPath<T> path, int stop, IntFunction<T> scoreWeight, IntFunction<T> noiseVariance) {
        Schedule<T> schedule = path.schedule();
        T one = schedule.arithmetic().one();
        List<T> eta = new ArrayList<>();
        List<T> ratio = new ArrayList<>();
        for (int t = stop + 1; t <= path.steps(); t++) {
            eta.add(scoreWeight.apply(t).divide(path.marginalVariance(t)));
            ratio.add(path.precision(t - 1).divide(path.precision(t)));
        }
        T y = path.marginalVariance(path.steps()).reciprocal();
        List<T> before = new ArrayList<>();
        for (int t = path.steps(); t > stop; t--) {
            before.add(y);
            T rest = one.subtract(eta.get(t - stop - 1));
            y = ratio.get(t - stop - 1)
                    .multiply(rest.multiply(rest))
                    .multiply(y)
                    .add(noiseVariance.apply(t).divide(path.marginalVariance(t - 1)));
        }
        Collections.reverse(before);
        List<T> shifts = new ArrayList<>();
        List<T> slopes = new ArrayList<>();
        T below = one;
        for (int i = 0; i < eta.size(); i++) {
            T rest = one.subtract(eta.get(i));
            T push = below.multiply(ratio.get(i)).multiply(eta.get(i));
            shifts.add(push.multiply(eta.get(i)));
            slopes.add(push.multiply(rest).multiply(before.get(i)).multiply(2).divide(y));
            below = below.multiply(ratio.get(i)).multiply(rest.multiply(rest));
        }
        return new ScoreSensitivity<>(path, stop, List.copyOf(shifts), List.copyOf(slopes), y);
    }

    /**
     * The greatest {@code (KL(X_m||Y_m) - KL_0)/eps^2} over all shifts: {@code sum u_t^2 v_t/q_t/(2 (1 + r_m))} (SER-6). Exact for every eps.
     *
     * @param weights {@code q_t}, t = m+1..T
     */
    public T worstShift(List<T> weights) {
        return largest(shiftSquares, weights).divide(relativeVariance.multiply(2));
    }

    /**
     * The greatest {@code (sqrt(KL) - sqrt(KL_0))^2/eps^2} over all slopes, to leading order: {@code sum w_t^2 v_t/q_t/4} (SER-6).
     *
     * @param weights {@code q_t}, t = m+1..T
     */
    public T worstSlope(List<T> weights) {
        return largest(slopes.stream().map(w -> w.multiply(w)).toList(), weights)
                .divide(path.schedule().arithmetic().of(4));
    }

    private T largest(List<T> squares, List<T> weights) {
        T sum = path.schedule().arithmetic().zero();
        for (int i = 0; i < squares.size(); i++) {
            sum = sum.add(
                    squares.get(i).multiply(path.marginalVariance(stop + 1 + i)).divide(weights.get(i)));
        }
        return sum;
    }
}
