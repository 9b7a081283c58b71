package io.github.touchstone.samplers.practice;

import io.github.touchstone.math.numbers.Arithmetic;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.FieldElement;

/**
 * A positive definite matrix as {@code L D L^T}, or as {@code L L^T} (spec SCR-2).
 *
 * @param lower the rows of L up to the diagonal; ones, or the roots
 * @param pivots D, or the roots again
 * @param rooted whether it is {@code L L^T}
 * @param <T> the numbers
 */
record CovarianceFactor<T extends FieldElement<T>>(
        Arithmetic<T> arithmetic, List<List<T>> lower, List<T> pivots, boolean rooted) {
    /** {@code V^-1 g} and {@code g^T V^-1 g}. */
    record Solution<T>(List<T> solved, T square) {}

    /** {@code L D L^T} by rows. */
    static <T extends FieldElement<T>> CovarianceFactor<T> of(
            Arithmetic<T> arithmetic, List<List<T>> matrix, boolean rooted) {
        List<List<T>> lower = new ArrayList<>();
        List<T> pivots = new ArrayList<>();
        for (int i = 0; i < matrix.size(); i++) {
            List<T> row = new ArrayList<>();
            for (int j = 0; j < i; j++) {
                T rest = matrix.get(i).get(j);
                for (int k = 0; k < j; k++) {
                    T product = row.get(k).multiply(lower.get(j).get(k));
                    rest = rest.subtract(rooted ? product : product.multiply(pivots.get(k)));
                }
                row.add(rest.divide(pivots.get(j)));
            }
            T rest = matrix.get(i).get(i);
            for (int k = 0; k < i; k++) {
                T square = row.get(k).multiply(row.get(k));
                rest = rest.subtract(rooted ? square : square.multiply(pivots.get(k)));
            }
            pivots.add(rooted ? arithmetic.sqrt(rest) : rest);
            lower.add(List.copyOf(row));
        }
        return new CovarianceFactor<>(arithmetic, List.copyOf(lower), List.copyOf(pivots), rooted);
    }

    /** {@code log det V}. */
    T logDeterminant() {
        T sum = arithmetic.zero();
        for (T pivot : pivots) {
            sum = sum.add(arithmetic.log(pivot));
        }
        return rooted ? sum.multiply(2) : sum;
    }

    /** {@code sqrt(det V)}. */
    T rootDeterminant() {
        T product = arithmetic.one();
        for (T pivot : pivots) {
            product = product.multiply(pivot);
        }
        return rooted ? product : arithmetic.sqrt(product);
    }

    /** By substitution forwards, then backwards. */
    Solution<T> solve(List<T> gap) {
        List<T> forward = new ArrayList<>();
        T square = arithmetic.zero();
        for (int i = 0; i < gap.size(); i++) {
            T rest = gap.get(i);
            for (int k = 0; k < i; k++) {
                rest = rest.subtract(lower.get(i).get(k).multiply(forward.get(k)));
            }
            T z = rooted ? rest.divide(pivots.get(i)) : rest;
            forward.add(z);
            square = square.add(rooted ? z.multiply(z) : z.multiply(z).divide(pivots.get(i)));
        }
        List<T> solved = new ArrayList<>(forward);
        for (int i = gap.size() - 1; i >= 0; i--) {
            T rest = rooted ? forward.get(i) : forward.get(i).divide(pivots.get(i));
            for (int k = i + 1; k < gap.size(); k++) {
                rest = rest.subtract(lower.get(k).get(i).multiply(solved.get(k)));
            }
            solved.set(i, rooted ? rest.divide(pivots.get(i)) : rest);
        }
        return new Solution<>(List.copyOf(solved), square);
    }
}
