package io.github.touchstone.study.samples;

/** What a law is to the draws. */
public enum Role {
    /** The exact law of the sampler's output Y_m. */
    OUTPUT,
    /** The law of X_r. */
    TARGET
}
