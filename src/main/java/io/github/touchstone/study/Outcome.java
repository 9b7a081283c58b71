package io.github.touchstone.study;

import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.OutOfRangeException;

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
     * @param value the rounded value, finite
     */
    record Rounded(double value) implements Outcome {
        /** Rejects NaN and infinities, which are no answers, by {@link OutOfRangeException}. */
        public Rounded {
            if (!Double.isFinite(value)) {
                throw new OutOfRangeException("binary64 gave " + value);
            }
        }
    }

    /**
     * Plus infinity.
     *
     * @param reason why, in one line
     */
    record Infinite(String reason) implements Outcome {}
}
