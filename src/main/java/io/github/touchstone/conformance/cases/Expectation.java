package io.github.touchstone.conformance.cases;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a case expects of one output (spec VEC-3). */
public sealed interface Expectation {
    /**
     * Reals, each within a tolerance.
     *
     * @param values certified decimals
     * @param exact the same as fractions, where they are rational and short
     * @param tolerances for each format; none where the harness derives them
     */
    record Reals(List<String> values, Optional<List<String>> exact, Map<Dtype, Tolerance> tolerances)
            implements Expectation {
        /** Copies the collections. */
        public Reals {
            values = List.copyOf(values);
            exact = exact.map(List::copyOf);
            EnumMap<Dtype, Tolerance> sorted = new EnumMap<>(Dtype.class);
            sorted.putAll(tolerances);
            tolerances = Collections.unmodifiableMap(sorted);
        }
    }

    /**
     * Integers, compared exactly.
     *
     * @param values in order
     */
    record Integers(List<Long> values) implements Expectation {
        /** Copies the list. */
        public Integers {
            values = List.copyOf(values);
        }
    }

    /**
     * A quantity that the harness derives from answers, known between two bounds.
     *
     * @param lower a decimal, rounded down
     * @param upper a decimal, rounded up
     */
    record Bounds(String lower, String upper) implements Expectation {}

    /**
     * Absolute distances from the values, one an entry, as decimals rounded up.
     *
     * @param tight one unit in the last place of the format
     * @param accepted what faithful rounding in the format can commit
     */
    record Tolerance(List<String> tight, List<String> accepted) {
        /** Copies the lists. */
        public Tolerance {
            tight = List.copyOf(tight);
            accepted = List.copyOf(accepted);
        }
    }
}
