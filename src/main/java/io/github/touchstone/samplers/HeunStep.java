package io.github.touchstone.samplers;

import org.hipparchus.FieldElement;

/**
 * One step of {@link Heun} on a Gaussian coordinate (spec SMP-9). With y in units of sqrt(abar_t) and r = sqrt(alpha_t):
 *
 * <pre>k1 = h (y - (y - mu)/v_t),  z = y + k1,  k2 = h' (r z - (r z - mu)/v_{t-1})/r,  y' = r (y + (k1 + k2)/2)</pre>
 *
 * @param start {@code h}, the step size with the drift rate of time t
 * @param end {@code h'}, the step size with the drift rate of time t-1
 * @param sqrtAlpha {@code r}
 * @param half the number 1/2
 * @param <T> the numbers
 */
record HeunStep<T extends FieldElement<T>>(T start, T end, T sqrtAlpha, T half) implements Transition<T> {
    /** {@code w' = a^2 w, a = 1 + (h (1 - 1/v_t) + h' (1 - 1/v_{t-1})(1 + h (1 - 1/v_t)))/2}. */
    @Override
    public T variance(T w, T v, T vPrevious) {
        T one = v.getField().getOne();
        T first = start.multiply(one.subtract(v.reciprocal()));
        T second = end.multiply(one.subtract(vPrevious.reciprocal())).multiply(one.add(first));
        T gain = one.add(half.multiply(first.add(second)));
        return gain.multiply(gain).multiply(w);
    }

    @Override
    public T mean(T m, T v, T vPrevious) {
        T first = start.multiply(drift(m, v));
        T predicted = sqrtAlpha.multiply(m.add(first));
        T second = end.multiply(drift(predicted, vPrevious));
        return sqrtAlpha.multiply(m.add(half.multiply(first))).add(half.multiply(second));
    }

    /** {@code y + s(y)} for the mean share y at a marginal variance v. */
    private static <T extends FieldElement<T>> T drift(T m, T v) {
        return m.subtract(m.subtract(m.getField().getOne()).divide(v));
    }
}
