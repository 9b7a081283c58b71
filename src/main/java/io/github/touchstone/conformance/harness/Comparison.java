package io.github.touchstone.conformance.harness;

import io.github.touchstone.math.numbers.Rational;
import java.util.List;
import java.util.Optional;

/**
 * One output held against what is expected of it.
 *
 * @param output its name
 * @param grade of the worst entry
 * @param entries how many entries are expected
 * @param wrong how many of them are mismatches
 * @param differences the first mismatches and the worst, in order
 * @param shape what is wrong with the array as a whole: it is missing, too long, of the wrong kind
 * @param worst the largest distance in units of the last place, over the entries that are finite numbers
 * @param share the largest distance as a share of the one that would just pass, likewise
 */
record Comparison(
        String output,
        Grade grade,
        int entries,
        int wrong,
        List<Difference> differences,
        Optional<String> shape,
        Rational worst,
        Rational share) {
    /** An array that cannot be compared entry by entry. */
    static Comparison misshapen(String output, int entries, String shape) {
        return new Comparison(
                output, Grade.MISMATCH, entries, entries, List.of(), Optional.of(shape), Rational.ZERO, Rational.ZERO);
    }
}
