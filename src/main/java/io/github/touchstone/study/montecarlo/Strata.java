package io.github.touchstone.study.montecarlo;

import org.apache.commons.rng.UniformRandomProvider;

/** A sum of expectations: the stratum s contributes the expectation of its draws. */
interface Strata {
    /** The number of strata, at least one. */
    int size();

    /** Draws of the stratum s in 0..size-1, from this generator alone. */
    Draws open(int s, UniformRandomProvider rng);
}
