package io.github.touchstone.study.smoothness;

import io.github.touchstone.math.numbers.Enclosure;

/** A probability or a constant, by proof or by draws; it says which. */
public sealed interface Found {
    /**
     * The number lies in the enclosure, proved.
     *
     * @param value the enclosure
     */
    record Enclosed(Enclosure value) implements Found {}

    /**
     * The number lies between the bounds with the confidence said; the bounds hold for every number of draws (spec LIP-6).
     *
     * @param value the estimate
     * @param lower the lower bound
     * @param upper the upper bound
     * @param confidence in (0, 1)
     * @param samples the draws of each level
     */
    record Estimated(double value, double lower, double upper, double confidence, long samples) implements Found {}
}
