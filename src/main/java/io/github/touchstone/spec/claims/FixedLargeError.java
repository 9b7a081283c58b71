package io.github.touchstone.spec.claims;

import org.hipparchus.FieldElement;

/**
 * The variance error of DDPM fixed-large, {@code varsigma_t^2 = beta_t} (GAUSS-6), with {@code kappa = 1 - lambda}:
 *
 * <pre>delta = sum_t kappa (S_t - S_{t-1})^2/(1 - kappa S_t) + i_T,   q_t = kappa v_t (R_{t-1} - R_t)^2</pre>
 *
 * since {@code 1 - kappa S_t = lambda/v_t}. Its sign is that of kappa; it vanishes for N(mu, 1).
 */
public record FixedLargeError() implements TelescopedError {
    @Override
    public <T extends FieldElement<T>> T summand(GaussianPath<T> path, int t, T before, T after) {
        T fall = before.subtract(after);
        return path.varianceDefect()
                .multiply(path.marginalVariance(t))
                .multiply(fall)
                .multiply(fall);
    }
}
