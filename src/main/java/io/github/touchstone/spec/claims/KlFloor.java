package io.github.touchstone.spec.claims;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Truth;
import io.github.touchstone.math.numbers.UndecidedException;
import org.hipparchus.FieldElement;

/**
 * From "the relative variance error is at most b" to a lower bound of the divergence per coordinate (BND-4): for
 * {@code -1 < b < 0} both divergences of {@link GaussianKl} are at least their value at b, and for b >= 0 nothing follows.
 */
public final class KlFloor {
    private KlFloor() {}

    /** The least {@code KL(X || Y)} with {@code r <= largestError}. */
    public static <T extends FieldElement<T>> T ofTruth(T largestError, Arithmetic<T> arithmetic) {
        return negative(largestError, arithmetic)
                ? GaussianKl.ofTruth(largestError).value(arithmetic)
                : arithmetic.zero();
    }

    /** The least {@code KL(Y || X)} with {@code r <= largestError}. */
    public static <T extends FieldElement<T>> T ofSampler(T largestError, Arithmetic<T> arithmetic) {
        return negative(largestError, arithmetic)
                ? GaussianKl.ofSampler(largestError).value(arithmetic)
                : arithmetic.zero();
    }

    private static <T extends FieldElement<T>> boolean negative(T x, Arithmetic<T> arithmetic) {
        Truth negative = arithmetic.less(x, arithmetic.zero());
        if (negative == Truth.UNDECIDED) {
            throw new UndecidedException("the sign of the largest variance error is not decided");
        }
        return negative.certain();
    }
}
