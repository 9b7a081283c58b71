package io.github.touchstone.input.samples;

import io.github.touchstone.input.InputException;
import io.github.touchstone.math.statistics.Draws;
import io.github.touchstone.math.statistics.Rounding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Files of eigenvalues: .npy of shape (n,), (n, 1) or (1, n), or text with one number a line or all on one (spec PUB-4). */
public final class EigenvalueFile {
    private EigenvalueFile() {}

    /** The numbers, finite and not negative. Throws {@link InputException} that says in one line what is the matter with the file. */
    public static double[] read(String field, String name) {
        Draws draws = SampleFile.open(field, name, Rounding.NONE);
        String where = field + ": " + name;
        List<double[]> rows = new ArrayList<>();
        try {
            draws.forEach(row -> {
                if (draws.dimension() > 1 && !rows.isEmpty()) {
                    throw new IllegalArgumentException(
                            "expected one number a line, or all on one line, and not a table");
                }
                rows.add(row.clone());
            });
        } catch (InputException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw InputException.rejected(where, e);
        }
        double[] all = rows.stream().flatMapToDouble(Arrays::stream).toArray();
        for (int i = 0; i < all.length; i++) {
            if (all[i] < 0) {
                throw InputException.rejected(
                        where,
                        new IllegalArgumentException(
                                "eigenvalue " + (i + 1) + " is " + all[i] + "; none may be negative"));
            }
        }
        return all;
    }
}
