package io.github.touchstone.spec.claims;

import io.github.touchstone.math.numbers.Arithmetic;
import org.hipparchus.FieldElement;

/**
 * The least path divergence of DDPM over all grids between given ends, n steps from T to m (BND-8, BND-9). It does not count
 * KL(X_T || N(0,1)), which is the same for all of them.
 *
 * <p>Fixed-small: the best grid is geometric in S; theory form: geometric in R.
 */
public final class PathKlFloor {
    private PathKlFloor() {}

    /** Fixed-small: {@code (n/2)(e^{L/n} - 1 - L/n)} with {@code L = log(S_T/S_m)}; between L^2/(4n) and e^{L/n} times it. */
    public static <T extends FieldElement<T>> T fixedSmall(T logGrowth, int n, Arithmetic<T> arithmetic) {
        return steps(logGrowth.divide(arithmetic.of(n)), n, arithmetic);
    }

    /** Theory form: {@code (n/2)(e^{-L/n} - 1 + L/n)} with {@code L = log(R_m/R_T)}; at most L^2/(4n). */
    public static <T extends FieldElement<T>> T theoryForm(T logFall, int n, Arithmetic<T> arithmetic) {
        return steps(logFall.divide(arithmetic.of(n)).negate(), n, arithmetic);
    }

    private static <T extends FieldElement<T>> T steps(T x, int n, Arithmetic<T> arithmetic) {
        T excess = arithmetic.exp(x).subtract(arithmetic.one()).subtract(x);
        return excess.multiply(n).divide(arithmetic.of(2));
    }
}
