package io.github.touchstone.samplers;

import org.hipparchus.FieldElement;

/**
 * An error of the score at one time on a Gaussian target, {@code e_t(x) = A_t sqrt(abar_t) + b_t (x - E X_t)}: what is used in place
 * of s_t is {@code s_t + e_t} (spec SER-1). Held so that rational errors keep every law rational.
 *
 * @param shift {@code A_t}, in units of a score over sqrt(abar_t)
 * @param slope {@code b_t}, in units of one over a variance
 * @param <T> the numbers
 */
public record AffineScoreError<T extends FieldElement<T>>(T shift, T slope) {
    /** {@code E e_t(X_t)^2 = abar_t A_t^2 + b_t^2 v_t}. */
    public T meanSquare(T alphaBar, T v) {
        return alphaBar.multiply(shift.multiply(shift))
                .add(slope.multiply(slope).multiply(v));
    }
}
