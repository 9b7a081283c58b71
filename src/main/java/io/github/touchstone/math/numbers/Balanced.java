package io.github.touchstone.math.numbers;

import java.util.List;
import java.util.function.BinaryOperator;
import org.hipparchus.Field;
import org.hipparchus.FieldElement;

/**
 * Sums and products by halves (spec NUM-3): {@code (x_1 + ... + x_m) + (x_(m+1) + ... + x_n)}, and so on.
 *
 * <p>In exact rationals the two operands of an addition then have about the same size, so that fast multiplication pays: the sum
 * of T fractions of b bits costs O(M(Tb) log T) instead of O(T M(Tb)). In balls and in rounding arithmetic errors pass through
 * log T additions instead of T.
 */
public final class Balanced {
    private Balanced() {}

    /** The sum of the terms; zero if there are none. */
    public static <T extends FieldElement<T>> T sum(Field<T> field, List<T> terms) {
        return terms.isEmpty() ? field.getZero() : byHalves(terms, FieldElement::add);
    }

    /** The product of the factors; one if there are none. */
    public static <T extends FieldElement<T>> T product(Field<T> field, List<T> factors) {
        return factors.isEmpty() ? field.getOne() : byHalves(factors, FieldElement::multiply);
    }

    private static <T> T byHalves(List<T> operands, BinaryOperator<T> operation) {
        int n = operands.size();
        return n == 1
                ? operands.get(0)
                : operation.apply(
                        byHalves(operands.subList(0, n / 2), operation),
                        byHalves(operands.subList(n / 2, n), operation));
    }
}
