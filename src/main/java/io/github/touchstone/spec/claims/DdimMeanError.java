package io.github.touchstone.spec.claims;

import org.hipparchus.FieldElement;

/**
 * The mean error of deterministic DDIM (GAUSS-9), with {@code omega_t = (1 - abar_t)(1 - tau_t)}:
 *
 * <pre>e_m = prod_{t &gt; m} (1 - S_t (1 - tau_t)),   e_m^2 = abar_T (1 + r_m)/R_m</pre>
 *
 * By the second form the mean adds exactly {@code abar_T mu^2/2} to KL(X_m || Y_m), whatever the steps between.
 */
public record DdimMeanError() implements MeanError {
    @Override
    public <T extends FieldElement<T>> T at(GaussianPath<T> path, int stop) {
        T product = path.schedule().arithmetic().one();
        for (int t = path.steps(); t > stop; t--) {
            product = product.multiply(factor(path, t));
        }
        return product;
    }

    /** {@code 1 - S_t (1 - tau_t)} for t in 1..T. */
    static <T extends FieldElement<T>> T factor(GaussianPath<T> path, int t) {
        T one = path.schedule().arithmetic().one();
        return one.subtract(
                path.noiseShare(t).multiply(one.subtract(path.schedule().tangentRatio(t))));
    }
}
