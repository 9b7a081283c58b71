package io.github.touchstone.conformance.harness;

import io.github.touchstone.math.numbers.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Integers against integers: equal or not (spec HAR-4). */
final class IntegerComparison {
    private static final int KEPT = 5;

    private IntegerComparison() {}

    static Comparison of(String output, List<Long> want, List<Long> got) {
        if (got.size() != want.size()) {
            return Comparison.misshapen(
                    output,
                    want.size(),
                    "has " + got.size() + " entries, not " + want.size() + ": " + shown(got) + ", not " + shown(want));
        }
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < want.size(); i++) {
            if (!want.get(i).equals(got.get(i))) {
                differences.add(new Difference(output, i, "" + want.get(i), "" + got.get(i), Optional.empty(), ""));
            }
        }
        Grade grade = differences.isEmpty() ? Grade.TIGHT : Grade.MISMATCH;
        List<Difference> kept = List.copyOf(differences.subList(0, Math.min(KEPT, differences.size())));
        return new Comparison(
                output, grade, want.size(), differences.size(), kept, Optional.empty(), Rational.ZERO, Rational.ZERO);
    }

    private static String shown(List<Long> integers) {
        int shown = 8;
        return integers.size() <= shown ? integers.toString() : integers.subList(0, shown) + "...";
    }
}
