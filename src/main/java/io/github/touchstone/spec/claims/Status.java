package io.github.touchstone.spec.claims;

/** How far a claim is to be believed. */
public enum Status {
    /** A choice of words or symbols. */
    DEFINITION,
    /** Proved in the specification, or a textbook theorem quoted there with its source. */
    THEOREM,
    /** Stated by the literature: to be tested, not assumed. */
    CLAIM,
    /** What an implementation must do. */
    REQUIREMENT
}
