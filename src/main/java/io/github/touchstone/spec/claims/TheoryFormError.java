package io.github.touchstone.spec.claims;

import org.hipparchus.FieldElement;

/**
 * The variance error of DDPM in the theory form, {@code varsigma_t^2 = beta_t/alpha_t} (GAUSS-7):
 *
 * <pre>delta = sum_t (S_t - S_{t-1})^2/(1 - S_t) + i_T,   q_t = (R_{t-1} - R_t)^2/R_t</pre>
 */
public record TheoryFormError() implements TelescopedError {
    @Override
    public <T extends FieldElement<T>> T summand(GaussianPath<T> path, int t, T before, T after) {
        T fall = before.subtract(after);
        return fall.multiply(fall).divide(after);
    }
}
