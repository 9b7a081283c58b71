package io.github.touchstone.spec.claims;

import io.github.touchstone.math.numbers.Arithmetic;
import org.hipparchus.FieldElement;

/**
 * No schedule with the same end gives DDPM fixed-large a smaller variance error on a Gaussian than this (LWB-6), with
 * {@code kappa = 1 - lambda} and {@code y_T = 1 - kappa S_T = lambda/v_T}:
 *
 * <pre>
 * lambda &lt; 1:   delta &gt;= (4/T) (1 - sqrt(y_T))^2/kappa + i_T
 * lambda &gt; 1:  -delta &gt;= max{k_{N+T} y_T - k_N, (y_T - 1)^2/(T y_T)}/|kappa| + |i_T|,   every N &gt;= 1
 * </pre>
 *
 * k_N is that of {@link DdpmLowerBound}. Both terms have one sign, and so delta never vanishes.
 */
public final class FixedLargeBound {
    /** The best N is about T/(sqrt(y_T) - 1); any N gives a bound, and this many times T are enough to lose little. */
    private static final int REACH = 20;

    private FixedLargeBound() {}

    /** The error delta of the output that is nearest to zero, for lambda > 0, not 1. */
    public static <T extends FieldElement<T>> T nearestError(GaussianPath<T> path) {
        Arithmetic<T> arithmetic = path.schedule().arithmetic();
        int steps = path.steps();
        T y = path.variance().divide(path.marginalVariance(steps));
        T kappa = path.varianceDefect();
        if (arithmetic.less(arithmetic.zero(), kappa).certain()) {
            T gap = arithmetic.one().subtract(arithmetic.sqrt(y));
            T ofSteps = gap.multiply(gap).multiply(4).divide(arithmetic.of(steps));
            return ofSteps.divide(kappa).add(path.initialisationTerm());
        }
        int before = prefix(y.getReal(), steps);
        T joined = DdpmLowerBound.constant(before + steps, arithmetic)
                .multiply(y)
                .subtract(DdpmLowerBound.constant(before, arithmetic));
        T excess = y.subtract(arithmetic.one());
        T rise = larger(joined, excess.multiply(excess).divide(y.multiply(steps)), arithmetic);
        // kappa < 0: the quotient is minus what the steps add at least
        return rise.divide(kappa).add(path.initialisationTerm());
    }

    /** Either is a bound: the second where the first is not certainly the larger. */
    static <T extends FieldElement<T>> T larger(T first, T second, Arithmetic<T> arithmetic) {
        return arithmetic.less(second, first).certain() ? first : second;
    }

    /** The N that loses little for this y_T. */
    static int prefix(double y, int steps) {
        double best = steps / Math.max(StrictMath.sqrt(y) - 1, 1.0 / REACH);
        return (int) Math.max(1, Math.rint(best));
    }
}
