package io.github.touchstone.study;

import io.github.touchstone.math.numbers.Enclosure;

/** The answer to a {@link Quantity}: a proof, a rounded figure, or infinity; it says which. */
public sealed interface Outcome {
    /**
     * The value lies in the enclosure, proved.
     *
     * @param value the enclosure
     */
    record Certified(Enclosure value) implements Outcome {}

    /**
     * Computed in rounding arithmetic: no error bound.
     *
     * @param value the rounded value
     */
    record Rounded(double value) implements Outcome {}

    /**
     * Plus infinity.
     *
     * @param reason why, in one line
     */
    record Infinite(String reason) implements Outcome {}
}
