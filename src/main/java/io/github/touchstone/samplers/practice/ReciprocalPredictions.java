package io.github.touchstone.samplers.practice;

import io.github.touchstone.math.numbers.Arithmetic;
import org.hipparchus.FieldElement;

/**
 * The conversions by the tables {@code sqrt(1/a)} and {@code sqrt(1/a - 1)} (TOL-6), as guided-diffusion and its descendants have
 * them. At a = 0, where there is no such table, as the textbook.
 */
final class ReciprocalPredictions<T extends FieldElement<T>> extends Predictions<T> {
    private final Arithmetic<T> arithmetic;

    ReciprocalPredictions(Arithmetic<T> arithmetic) {
        super(arithmetic);
        this.arithmetic = arithmetic;
    }

    /** {@code x0 = sqrt(1/a) x - sqrt(1/a - 1) eps}. */
    @Override
    protected T cleanFromEpsilon(T a, T x, T epsilon) {
        return a.isZero()
                ? super.cleanFromEpsilon(a, x, epsilon)
                : scale(a).multiply(x).subtract(ratio(a).multiply(epsilon));
    }

    /** {@code eps = (sqrt(1/a) x - x0)/sqrt(1/a - 1)}. */
    @Override
    protected T epsilonFromClean(T a, T x, T clean) {
        return a.isZero()
                ? super.epsilonFromClean(a, x, clean)
                : scale(a).multiply(x).subtract(clean).divide(ratio(a));
    }

    private T scale(T a) {
        return arithmetic.sqrt(arithmetic.one().divide(a));
    }

    private T ratio(T a) {
        return arithmetic.sqrt(arithmetic.one().divide(a).subtract(arithmetic.one()));
    }
}
