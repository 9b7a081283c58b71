package io.github.touchstone.study;

import io.github.touchstone.study.montecarlo.Precision;

/**
 * That a divergence is to be had by Monte Carlo (spec chapter 25).
 *
 * @param side what of it
 * @param precision how precise, and what it may cost
 */
public record Simulation(Side side, Precision precision) {
    /** What is estimated. */
    public enum Side {
        /** The path divergence of a sampler with noise, an upper bound of KL(X||Y). */
        UPPER,
        /** A value that KL(X||Y) or KL(Y||X) is at least, with the confidence asked for. */
        LOWER,
        /** The divergence itself: KL(Y||X) of a deterministic sampler, or the path divergence. */
        VALUE
    }
}
