package io.github.touchstone.study.montecarlo;

import org.apache.commons.rng.UniformRandomProvider;

/** A law in d dimensions that can be drawn from. Safe for use by several threads. */
@FunctionalInterface
interface Law {
    /** Draws from one stream. Not safe for use by several threads. */
    @FunctionalInterface
    interface Points {
        /** Fills x with the next draw. */
        void next(double[] x);
    }

    /** Draws from this generator alone. */
    Points open(UniformRandomProvider rng);
}
