package io.github.touchstone.conformance.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a case expects of one output. */
public sealed interface Expectation {
    /**
     * Reals, each within a tolerance.
     *
     * @param values certified decimals
     * @param exact the same as fractions, where they are rational and short
     * @param tolerances for each format
     */
    record Reals(List<String> values, Optional<List<String>> exact, Map<Dtype, Tolerance> tolerances)
            implements Expectation {}

    /**
     * Integers, compared exactly.
     *
     * @param values in order
     */
    record Integers(List<Long> values) implements Expectation {}

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
    record Tolerance(List<String> tight, List<String> accepted) {}
}
