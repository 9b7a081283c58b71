package io.github.touchstone.conformance;

import io.github.touchstone.math.numbers.Truth;
import java.util.Optional;
import java.util.function.Supplier;

/** Counts the cases of a check and keeps the first that fails. Confined to the thread of its check. */
final class Tally {
    private int cases;
    private Optional<String> counterexample = Optional.empty();

    /** One case: it holds, or the text says where it does not. */
    void that(boolean holds, Supplier<String> where) {
        cases++;
        if (!holds && counterexample.isEmpty()) {
            counterexample = Optional.of(where.get());
        }
    }

    /** One case that must be certain; an undecided one fails. */
    void that(Truth truth, Supplier<String> where) {
        that(truth.certain(), () -> where.get() + (truth == Truth.UNDECIDED ? " (undecided)" : ""));
    }

    /** What has been counted. */
    Examination examination() {
        return new Examination(cases, counterexample);
    }
}
