package io.github.touchstone.spec.claims;

import org.hipparchus.FieldElement;

/**
 * The relative error r_m of the variance of a sampler's state Y_m, started from Y_T ~ N(0, 1), in closed form (GAUSS-3):
 *
 * <pre>Var Y_m = (1 + r_m) v_m</pre>
 *
 * {@code delta = r_0} is that of the output.
 */
public interface VarianceError {
    /**
     * r_m for m = {@code stop} in 0..T. Throws {@link ArithmeticException} at m = 0 for a point mass, whose variance zero has no
     * relative error.
     */
    <T extends FieldElement<T>> T at(GaussianPath<T> path, int stop);

    /** {@code delta}, the relative error of the output's variance. */
    default <T extends FieldElement<T>> T ofOutput(GaussianPath<T> path) {
        return at(path, 0);
    }
}
