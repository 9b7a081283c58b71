package io.github.touchstone.spec.claims;

import java.util.function.IntFunction;
import org.hipparchus.FieldElement;

/**
 * The error of the mean of a sampler's state Y_m, started from Y_T ~ N(0, 1), as a share e_m of the mean that it should have
 * (GAUSS-9):
 *
 * <pre>E Y_m = (1 - e_m) sqrt(abar_m) mu</pre>
 */
public interface MeanError {
    /** e_m for m = {@code stop} in 0..T; e_T = 1. */
    <T extends FieldElement<T>> T at(GaussianPath<T> path, int stop);

    /**
     * e_m of a rule with {@code rho sqrt(alpha) = 1} and any score weights (GAUSS-9),
     *
     * <pre>e_m = prod_{t &gt; m} (1 - omega_t/v_t)</pre>
     *
     * @param scoreWeight {@code omega_t} for t in 1..T
     */
    static <T extends FieldElement<T>> T general(GaussianPath<T> path, int stop, IntFunction<T> scoreWeight) {
        T one = path.schedule().arithmetic().one();
        T product = one;
        for (int t = path.steps(); t > stop; t--) {
            product = product.multiply(one.subtract(scoreWeight.apply(t).divide(path.marginalVariance(t))));
        }
        return product;
    }
}
