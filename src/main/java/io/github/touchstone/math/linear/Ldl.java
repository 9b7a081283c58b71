package io.github.touchstone.math.linear;

import io.github.touchstone.math.numbers.Arithmetic;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.FieldElement;

/**
 * The factors {@code A = L D L^T} of a symmetric positive definite matrix, L lower triangular with a unit diagonal (spec MIX-4):
 * elimination without exchanges, which is backward stable for such a matrix. The work is of order d^3, and d^2 for each system.
 *
 * @param <T> the numbers
 */
public final class Ldl<T extends FieldElement<T>> {
    private final Arithmetic<T> arithmetic;
    private final List<List<T>> lower;
    private final List<T> pivots;

    private Ldl(Arithmetic<T> arithmetic, List<List<T>> lower, List<T> pivots) {
        this.arithmetic = arithmetic;
        this.lower = lower;
        this.pivots = pivots;
    }

    /** Of d rows of d entries; only the lower triangle is read. Throws as the division by a pivot does if one is zero or may be. */
    public static <T extends FieldElement<T>> Ldl<T> of(Arithmetic<T> arithmetic, List<List<T>> rows) {
        List<List<T>> lower = new ArrayList<>();
        List<T> pivots = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            // scaled_j = l_ij d_j
            List<T> scaled = new ArrayList<>();
            List<T> row = new ArrayList<>();
            T pivot = rows.get(i).get(i);
            for (int j = 0; j < i; j++) {
                T sum = rows.get(i).get(j);
                for (int k = 0; k < j; k++) {
                    sum = sum.subtract(scaled.get(k).multiply(lower.get(j).get(k)));
                }
                T factor = sum.divide(pivots.get(j));
                pivot = pivot.subtract(sum.multiply(factor));
                scaled.add(sum);
                row.add(factor);
            }
            lower.add(row);
            pivots.add(pivot);
        }
        return new Ldl<>(arithmetic, lower, pivots);
    }

    /** {@code A^{-1} b}. */
    public List<T> solve(List<T> b) {
        int d = pivots.size();
        List<T> x = new ArrayList<>(b);
        for (int i = 0; i < d; i++) {
            for (int j = 0; j < i; j++) {
                x.set(i, x.get(i).subtract(lower.get(i).get(j).multiply(x.get(j))));
            }
        }
        for (int i = d - 1; i >= 0; i--) {
            x.set(i, x.get(i).divide(pivots.get(i)));
            for (int j = i + 1; j < d; j++) {
                x.set(i, x.get(i).subtract(lower.get(j).get(i).multiply(x.get(j))));
            }
        }
        return x;
    }

    /** {@code log det A}. */
    public T logDeterminant() {
        return pivots.stream().map(arithmetic::log).reduce(arithmetic.zero(), T::add);
    }
}
