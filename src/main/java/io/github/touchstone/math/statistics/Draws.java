package io.github.touchstone.math.statistics;

import java.util.function.Consumer;

/** Independent draws of one law in d dimensions, which can be read as often as needed and need not be in memory. */
public interface Draws {
    /** The dimension d of a draw, at least 1. */
    int dimension();

    /** How the draws were rounded when they were stored. */
    Rounding rounding();

    /**
     * Hands over every draw, in order: d finite numbers, in an array that is only lent and is filled anew for the next draw. Throws an
     * {@link IllegalArgumentException} that names the place if the source turns out to be malformed.
     */
    void forEach(Consumer<double[]> row);
}
