package io.github.touchstone.study;

import io.github.touchstone.study.montecarlo.Precision;

/**
 * That a divergence is to be bounded by Monte Carlo (spec chapter 25).
 *
 * @param side of which side
 * @param precision how precise, and what it may cost
 */
public record Simulation(Side side, Precision precision) {
    /** The side of a bound. */
    public enum Side {
        /** The path divergence, which is not below KL(X||Y). */
        UPPER,
        /** A variational lower bound of KL(X||Y). */
        LOWER
    }
}
