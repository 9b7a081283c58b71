package io.github.touchstone.math.numbers;

import java.util.List;
import org.hipparchus.Field;
import org.hipparchus.FieldElement;

/**
 * Sums by halves (spec NUM-3): {@code (x_1 + ... + x_m) + (x_(m+1) + ... + x_n)}, and so on.
 *
 * <p>In exact rationals the two operands of an addition then have about the same size, so that fast multiplication pays: the sum
 * of T fractions of b bits costs O(M(Tb) log T) instead of O(T M(Tb)). In balls and in rounding arithmetic errors pass through
 * log T additions instead of T.
 */
public final class Balanced {
    private Balanced() {}

    /** The sum of the terms; zero if there are none. */
    public static <T extends FieldElement<T>> T sum(Field<T> field, List<T> terms) {
        return terms.isEmpty() ? field.getZero() : byHalves(terms);
    }

    private static <T extends FieldElement<T>> T byHalves(List<T> terms) {
        int n = terms.size();
        return n == 1 ? terms.get(0) : byHalves(terms.subList(0, n / 2)).add(byHalves(terms.subList(n / 2, n)));
    }
}
