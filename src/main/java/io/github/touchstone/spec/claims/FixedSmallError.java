package io.github.touchstone.spec.claims;

import org.hipparchus.FieldElement;

/**
 * The variance error of DDPM fixed-small, {@code varsigma_t^2 = beta~_t} (GAUSS-5):
 *
 * <pre>delta = - sum_t (S_t - S_{t-1})^2/S_t + i_T,   q_t = - lambda (R_{t-1} - R_t)^2/S_t</pre>
 */
public record FixedSmallError() implements TelescopedError {
    @Override
    public <T extends FieldElement<T>> T summand(GaussianPath<T> path, int t, T before, T after) {
        T fall = before.subtract(after);
        return path.variance()
                .multiply(fall)
                .multiply(fall)
                .divide(path.noiseShare(t))
                .negate();
    }
}
