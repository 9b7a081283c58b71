package io.github.touchstone.math.linear;

import io.github.touchstone.math.numbers.Rational;
import java.util.ArrayList;
import java.util.List;

/** The sign of the quadratic form of a symmetric rational matrix, decided exactly (spec MIX-1). */
public enum Definiteness {
    /** {@code x^T A x > 0} for every x but zero. */
    POSITIVE_DEFINITE,
    /** {@code x^T A x >= 0} for every x, with equality for some x that is not zero. */
    SINGULAR,
    /** {@code x^T A x < 0} for some x. */
    NOT_SEMIDEFINITE;

    /**
     * Of a symmetric matrix, by elimination: a pivot must not be negative, and a row whose pivot is zero must be zero. The work is of
     * order d^3 for a full matrix and d^2 for a diagonal one.
     */
    public static Definiteness of(List<List<Rational>> symmetric) {
        List<List<Rational>> rows = new ArrayList<>();
        symmetric.forEach(row -> rows.add(new ArrayList<>(row)));
        Definiteness found = POSITIVE_DEFINITE;
        for (int k = 0; k < rows.size(); k++) {
            List<Rational> pivotRow = rows.get(k).subList(k, rows.size());
            Rational pivot = pivotRow.get(0);
            if (pivot.signum() < 0) {
                return NOT_SEMIDEFINITE;
            }
            if (pivot.isZero()) {
                if (pivotRow.stream().anyMatch(x -> !x.isZero())) {
                    return NOT_SEMIDEFINITE;
                }
                found = SINGULAR;
            } else {
                eliminate(rows, k, pivot);
            }
        }
        return found;
    }

    private static void eliminate(List<List<Rational>> rows, int k, Rational pivot) {
        for (int i = k + 1; i < rows.size(); i++) {
            List<Rational> row = rows.get(i);
            if (!row.get(k).isZero()) {
                Rational factor = row.get(k).divide(pivot);
                for (int j = k; j < rows.size(); j++) {
                    row.set(j, row.get(j).subtract(factor.multiply(rows.get(k).get(j))));
                }
            }
        }
    }
}
