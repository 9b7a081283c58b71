package io.github.touchstone.spec.claims;

import io.github.touchstone.math.numbers.Arithmetic;
import org.hipparchus.FieldElement;

/**
 * No schedule of T steps gives DDPM fixed-small a smaller variance error on a Gaussian than this (BND-1):
 *
 * <pre>delta &lt;= i_T - k_T S_T,   k_1 = 1,   k_{n+1} = k_n (1 - k_n/4)</pre>
 *
 * with equality for the noise shares {@code S_n = S_{n+1} (1 - k_n/2)}; and {@code 3/(T+2) <= k_T <= 4/(T+3)} (BND-3).
 *
 * <p>k_T is rational with a denominator of {@code 2^T - 2} bits: take it in balls, whose radii the recursion contracts, when T is
 * above 20.
 */
public final class DdpmLowerBound {
    private DdpmLowerBound() {}

    /** k_T for T = {@code steps} >= 1. */
    public static <T extends FieldElement<T>> T constant(int steps, Arithmetic<T> arithmetic) {
        T k = arithmetic.one();
        for (int n = 1; n < steps; n++) {
            k = k.multiply(arithmetic.one().subtract(k.divide(arithmetic.of(4))));
        }
        return k;
    }

    /** {@code i_T - k_T S_T}, the largest relative error delta of the output's variance, for lambda > 0. */
    public static <T extends FieldElement<T>> T largestError(GaussianPath<T> path) {
        T constant = constant(path.steps(), path.schedule().arithmetic());
        return path.initialisationTerm().subtract(constant.multiply(path.noiseShare(path.steps())));
    }
}
