package io.github.touchstone.conformance.harness;

/** How near an answer is to the true value (spec HAR-4). From best to worst. */
public enum Grade {
    /** Every entry within one unit in the last place, or exact where integers are asked for. */
    TIGHT,
    /** Every entry within what faithful rounding of the textbook formula can commit. */
    ACCEPTED,
    /** Some entry is further off, is no finite number of the format, or is missing. */
    MISMATCH;

    /** The worse of the two. */
    Grade and(Grade other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
