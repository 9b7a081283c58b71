package io.github.touchstone.spec.claims;

import io.github.touchstone.math.numbers.Arithmetic;
import org.hipparchus.FieldElement;

/**
 * No schedule with the same ends gives DDPM in the theory form a smaller variance error on a Gaussian than this (LWB-2):
 *
 * <pre>r_m &gt;= (4/n) (1 - sqrt(R_T/R_m))^2 + (1 - lambda) R_T^2/R_m,   n = T - m</pre>
 *
 * The first term is what the steps add, the second what is left of the start. For lambda > 1 the second is negative, and the sum can
 * be zero.
 */
public final class TheoryFormBound {
    private TheoryFormBound() {}

    /** The least relative error r_m, for m = {@code stop} in 0..T-1. */
    public static <T extends FieldElement<T>> T leastError(GaussianPath<T> path, int stop) {
        Arithmetic<T> arithmetic = path.schedule().arithmetic();
        T share = path.precision(path.steps()).divide(path.precision(stop));
        T gap = arithmetic.one().subtract(arithmetic.sqrt(share));
        T ofSteps = gap.multiply(gap).multiply(4).divide(arithmetic.of(path.steps() - stop));
        return ofSteps.add(path.initialisation().divide(path.precision(stop)));
    }
}
