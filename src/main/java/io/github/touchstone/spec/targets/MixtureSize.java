package io.github.touchstone.spec.targets;

import io.github.touchstone.math.numbers.Rational;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** How large a mixture may be that is written out, and what it is written with. */
final class MixtureSize {
    /** Numbers in means and covariances together. */
    private static final double MOST = 1e7;

    private MixtureSize() {}

    /** Throws {@link IllegalArgumentException} if so many components in d dimensions are too many. */
    static void require(double components, long d) {
        double numbers = components * d * (d + 1.0);
        if (numbers > MOST) {
            throw new IllegalArgumentException(
                    "as one mixture the target has " + (long) components + " components in dimension " + d
                            + ", which is too much to write out; use its factors or its subspace");
        }
    }

    /** The d x d matrix with these d entries on the diagonal. */
    static List<List<Rational>> diagonal(List<Rational> entries) {
        int d = entries.size();
        return IntStream.range(0, d)
                .mapToObj(i -> IntStream.range(0, d)
                        .mapToObj(j -> i == j ? entries.get(i) : Rational.ZERO)
                        .toList())
                .toList();
    }

    /** {@code x} times the d x d identity. */
    static List<List<Rational>> multipleOfIdentity(Rational x, int d) {
        return diagonal(Collections.nCopies(d, x));
    }
}
