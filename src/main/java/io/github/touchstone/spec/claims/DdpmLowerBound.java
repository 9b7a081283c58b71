package io.github.touchstone.spec.claims;

import io.github.touchstone.math.numbers.Arithmetic;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.FieldElement;

/**
 * No schedule of T steps gives DDPM fixed-small a smaller variance error on a Gaussian than this (BND-1):
 *
 * <pre>delta &lt;= i_T - k_T S_T,   k_1 = 1,   k_{n+1} = k_n (1 - k_n/4)</pre>
 *
 * with equality for the noise shares {@code S_n = S_{n+1} (1 - k_n/2)} (BND-2); and {@code 3/(T+2) <= k_T <= 4/(T+3)} (BND-3).
 *
 * <p>k_T is rational with a denominator of {@code 2^T - 2} bits: take it in balls, whose radii the recursion contracts, when T is
 * above 20.
 */
public final class DdpmLowerBound {
    private DdpmLowerBound() {}

    /** k_1..k_T. */
    public static <T extends FieldElement<T>> List<T> constants(int steps, Arithmetic<T> arithmetic) {
        List<T> constants = new ArrayList<>(steps);
        T k = arithmetic.one();
        for (int n = 1; n <= steps; n++) {
            constants.add(k);
            k = k.multiply(arithmetic.one().subtract(k.divide(arithmetic.of(4))));
        }
        return constants;
    }

    /** {@code i_T - k_T S_T}, the largest relative error delta of the output's variance, for lambda > 0. */
    public static <T extends FieldElement<T>> T largestError(GaussianPath<T> path) {
        int last = path.steps();
        T constant = constants(last, path.schedule().arithmetic()).get(last - 1);
        return path.initialisationTerm().subtract(constant.multiply(path.noiseShare(last)));
    }

    /** The noise shares S_1..S_T that attain the bound, for a given S_T in (0, 1] (BND-2). */
    public static <T extends FieldElement<T>> List<T> optimalShares(int steps, T last, Arithmetic<T> arithmetic) {
        List<T> constants = constants(steps, arithmetic);
        List<T> shares = new ArrayList<>(List.of(last));
        for (int n = steps - 1; n >= 1; n--) {
            T half = constants.get(n - 1).divide(arithmetic.of(2));
            shares.add(0, shares.get(0).multiply(arithmetic.one().subtract(half)));
        }
        return shares;
    }
}
