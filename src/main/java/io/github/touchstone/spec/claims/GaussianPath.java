package io.github.touchstone.spec.claims;

import io.github.touchstone.math.numbers.Truth;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.targets.Marginal;
import org.hipparchus.FieldElement;

/**
 * The forward process of a target {@code N(mu, lambda)} in one coordinate, X_t ~ N(sqrt(abar_t) mu, v_t) (GAUSS-1):
 *
 * <pre>v_t = abar_t lambda + 1 - abar_t,   S_t = (1 - abar_t)/v_t,   R_t = abar_t/v_t,   S_t + lambda R_t = 1</pre>
 *
 * S_t is the share of the noise in Var X_t; R_t is the precision of X_t/sqrt(abar_t), an estimate of X_0. Both are monotone in
 * t. A point mass is {@code lambda = 0}: then v_0 = 0, and S_0 and R_0 do not exist.
 *
 * <p>All quantities are dimensionless if lambda and mu are taken relative to the unit of the noise. They are rational for a
 * rational schedule, mean and variance; {@code t} is in 0..T unless it says otherwise.
 *
 * @param schedule the noise schedule
 * @param mean mu
 * @param variance lambda, not negative
 * @param <T> the numbers
 */
public record GaussianPath<T extends FieldElement<T>>(Schedule<T> schedule, T mean, T variance) {
    /** Rejects a variance that is certainly negative. */
    public GaussianPath {
        if (schedule.arithmetic().less(variance, schedule.arithmetic().zero()) == Truth.TRUE) {
            throw new IllegalArgumentException("a variance is not negative, got " + variance.getReal());
        }
    }

    /** The path of {@code N(0, lambda)}. */
    public static <T extends FieldElement<T>> GaussianPath<T> centred(Schedule<T> schedule, T variance) {
        return new GaussianPath<>(schedule, schedule.arithmetic().zero(), variance);
    }

    /** The number of steps T. */
    public int steps() {
        return schedule.steps();
    }

    /** {@code v_t = Var X_t}; lambda itself at t = 0. */
    public T marginalVariance(int t) {
        return Marginal.variance(schedule, variance, t);
    }

    /** {@code S_t = (1 - abar_t)/v_t}, increasing from S_0 = 0; throws {@link ArithmeticException} if v_t = 0. */
    public T noiseShare(int t) {
        return schedule.noise(t).divide(marginalVariance(t));
    }

    /** {@code R_t = abar_t/v_t}, decreasing from 1/lambda; throws {@link ArithmeticException} if v_t = 0. */
    public T precision(int t) {
        return schedule.alphaBar(t).divide(marginalVariance(t));
    }

    /** {@code c_t = beta_t v_{t-1}/v_t = Var(X_{t-1} | X_t)}, t in 1..T (GAUSS-2). */
    public T posteriorVariance(int t) {
        return Marginal.posteriorVariance(schedule, variance, t);
    }

    /** {@code kappa = 1 - lambda}. */
    public T varianceDefect() {
        return schedule.arithmetic().one().subtract(variance);
    }

    /**
     * {@code (1 - lambda) R_T^2}, which is {@code i_T/lambda}: what is left of having started from N(0, 1) and not from the law
     * of X_T (GAUSS-3). Zero for lambda = 1.
     */
    public T initialisation() {
        T precision = precision(steps());
        return varianceDefect().multiply(precision).multiply(precision);
    }

    /** The initialisation term {@code i_T = lambda (1 - lambda) abar_T^2/v_T^2} (GAUSS-3). */
    public T initialisationTerm() {
        return variance.multiply(initialisation());
    }
}
