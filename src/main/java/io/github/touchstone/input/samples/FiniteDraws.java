package io.github.touchstone.input.samples;

import io.github.touchstone.input.InputException;
import io.github.touchstone.math.statistics.Draws;
import io.github.touchstone.math.statistics.Rounding;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/**
 * Draws that are refused, when they have all been read, if a number among them is not finite: what NaN stands for cannot be tested, and
 * leaving such rows out would change the law.
 *
 * @param draws the draws
 * @param where the field and the file, for the message
 * @param extra a rounding besides that of the storage
 */
record FiniteDraws(Draws draws, String where, Rounding extra) implements Draws {
    @Override
    public int dimension() {
        return draws.dimension();
    }

    @Override
    public Rounding rounding() {
        return extra == Rounding.NONE ? draws.rounding() : draws.rounding().and(extra);
    }

    @Override
    public void forEach(Consumer<double[]> row) {
        long[] seen = {0, 0, 0};
        try {
            draws.forEach(x -> {
                seen[0]++;
                if (isFinite(x)) {
                    row.accept(x);
                } else {
                    seen[1] = seen[1] == 0 ? seen[0] : seen[1];
                    seen[2]++;
                }
            });
        } catch (CsvException | UncheckedIOException e) {
            throw InputException.rejected(where, e);
        }
        if (seen[0] == 0) {
            throw InputException.rejected(where, new IllegalArgumentException("holds a header and no draws"));
        }
        if (seen[2] > 0) {
            throw InputException.rejected(
                    where,
                    new IllegalArgumentException("row " + seen[1] + " holds NaN or an infinity, "
                            + (seen[2] == 1 ? "the only such row" : "the first of " + seen[2] + " such rows") + " of "
                            + seen[0]));
        }
    }

    private static boolean isFinite(double[] x) {
        for (double number : x) {
            if (!Double.isFinite(number)) {
                return false;
            }
        }
        return true;
    }
}
