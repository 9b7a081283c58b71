package io.github.touchstone.conformance.law;

import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.targets.Marginal;
import org.hipparchus.FieldElement;

/**
 * The exact model of a Gaussian target N(mu, Sigma) at one level: an affine function {@code m(x) = M x + N mu} of the sample (spec
 * LAW-3). M and N are functions of Sigma, so with T a {@link io.github.touchstone.math.linear.CommutingMatrix} they are matrices.
 *
 * @param slope M
 * @param shift N
 * @param slopeSize a bound of |M|, eigenvalue by eigenvalue
 * @param shiftSize a bound of |N|, eigenvalue by eigenvalue
 * @param <T> the numbers
 */
record ExactModel<T extends FieldElement<T>>(T slope, T shift, T slopeSize, T shiftSize) {
    /** {@code eps(x) = sqrt(1-a) V^-1 (x - sqrt(a) mu)} with {@code V = a Sigma + (1-a) I} and a = abar at the level. */
    static <T extends FieldElement<T>> ExactModel<T> epsilon(Schedule<T> s, int level, T sigma) {
        T slope = s.sqrtNoise(level).divide(Marginal.variance(s, sigma, level));
        T size = s.sqrtAlphaBar(level).multiply(slope);
        return new ExactModel<>(slope, size.negate(), slope, size);
    }

    /** {@code x0(x) = mu + sqrt(a) Sigma V^-1 (x - sqrt(a) mu)}, so {@code N = (1-a) V^-1}. */
    static <T extends FieldElement<T>> ExactModel<T> sample(Schedule<T> s, int level, T sigma) {
        T v = Marginal.variance(s, sigma, level);
        T slope = s.sqrtAlphaBar(level).multiply(sigma).divide(v);
        T shift = s.noise(level).divide(v);
        return new ExactModel<>(slope, shift, slope, shift);
    }

    /** {@code v(x) = sqrt(a) eps(x) - sqrt(1-a) x0(x)}, so {@code M = sqrt(a(1-a)) (I - Sigma) V^-1}, {@code N = -sqrt(1-a) V^-1}. */
    static <T extends FieldElement<T>> ExactModel<T> velocity(Schedule<T> s, int level, T sigma) {
        T one = s.arithmetic().one();
        T shift = s.sqrtNoise(level).divide(Marginal.variance(s, sigma, level));
        T factor = s.sqrtAlphaBar(level).multiply(shift);
        return new ExactModel<>(
                factor.multiply(one.subtract(sigma)), shift.negate(), factor.multiply(one.add(sigma)), shift);
    }
}
