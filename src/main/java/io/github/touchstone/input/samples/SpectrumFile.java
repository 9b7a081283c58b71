package io.github.touchstone.input.samples;

import io.github.touchstone.input.InputException;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.statistics.Draws;
import io.github.touchstone.math.statistics.Rounding;
import io.github.touchstone.spec.targets.DiagonalGaussian;
import io.github.touchstone.spec.targets.DiagonalGaussian.Coordinate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Files of eigenvalues: one row, or one column, of a .npy array or of text (spec ADV-6). */
public final class SpectrumFile {
    private SpectrumFile() {}

    /** The centred Gaussian with these variances, equal ones merged. Throws {@link InputException} that says what is the matter with the file. */
    public static DiagonalGaussian read(String field, String name) {
        Draws draws = SampleFile.open(field, name, Rounding.NONE);
        Map<Double, Long> counts = new TreeMap<>();
        long[] rows = {0};
        draws.forEach(row -> {
            rows[0]++;
            if (rows[0] > 1 && row.length > 1) {
                throw rejected(field, name, "has several rows and columns; eigenvalues are one row or one column");
            }
            for (double x : row) {
                if (x < 0) {
                    throw rejected(field, name, "holds the negative eigenvalue " + x);
                }
                counts.merge(x + 0.0, 1L, Long::sum);
            }
        });
        List<Coordinate> coordinates = counts.entrySet().stream()
                .map(e -> new Coordinate(Rational.ZERO, Rational.ofExactly(e.getKey()), e.getValue()))
                .toList();
        return new DiagonalGaussian(coordinates);
    }

    private static InputException rejected(String field, String name, String what) {
        return InputException.rejected(field + ": " + name, new IllegalArgumentException(what));
    }
}
