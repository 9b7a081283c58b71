package io.github.touchstone.study.smoothness;

import io.github.touchstone.math.numbers.Rational;

/**
 * One question about smoothness and its answer: a line of a report.
 *
 * @param quantity what was asked for
 * @param tau the level, as text: as it was given, or rounded to a few digits
 * @param given L for {@link Quantity#EXCEEDANCE}, p for the constants
 * @param found the answer
 */
public record Row(Quantity quantity, String tau, Rational given, Found found) {
    /** What can be asked for. */
    public enum Quantity {
        /** {@code P(G > L)} at one level. */
        EXCEEDANCE,
        /** The smallest L with {@code P(G > L) <= p} at one level. */
        CONSTANT,
        /** The smallest L with {@code P(G > L) <= p} at every level of a list. */
        UNIFORM
    }
}
