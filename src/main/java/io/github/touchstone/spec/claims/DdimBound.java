package io.github.touchstone.spec.claims;

import io.github.touchstone.math.numbers.Arithmetic;
import org.hipparchus.FieldElement;

/**
 * No schedule of T steps gives deterministic DDIM a smaller variance error on a Gaussian than this, the tangent law (BND-2):
 *
 * <pre>1 + r_m &lt;= cos^{2n}((phi_T - phi_m)/n)/v_T,   n = T - m,   phi_t = arcsin sqrt(S_t)</pre>
 *
 * with equality for equal angles {@code phi_t - phi_{t-1}}.
 */
public final class DdimBound {
    private DdimBound() {}

    /** {@code cos^{2n}((phi_T - phi_m)/n)/v_T - 1}, the largest relative error r_m, for m = {@code stop} in 0..T-1. */
    public static <T extends FieldElement<T>> T largestError(GaussianPath<T> path, int stop) {
        Arithmetic<T> arithmetic = path.schedule().arithmetic();
        int n = path.steps() - stop;
        T angle = angle(path, path.steps()).subtract(angle(path, stop)).divide(arithmetic.of(n));
        T cosine = arithmetic.cos(angle);
        return power(cosine.multiply(cosine), n, arithmetic.one())
                .divide(path.marginalVariance(path.steps()))
                .subtract(arithmetic.one());
    }

    /** {@code phi_t = arcsin sqrt(S_t)}, in [0, pi/2]. */
    public static <T extends FieldElement<T>> T angle(GaussianPath<T> path, int t) {
        Arithmetic<T> arithmetic = path.schedule().arithmetic();
        return t == 0 ? arithmetic.zero() : arithmetic.asin(arithmetic.sqrt(path.noiseShare(t)));
    }

    private static <T extends FieldElement<T>> T power(T x, int n, T one) {
        T power = one;
        for (int bit = Integer.highestOneBit(n); bit > 0; bit >>= 1) {
            power = power.multiply(power);
            power = (n & bit) == 0 ? power : power.multiply(x);
        }
        return power;
    }
}
