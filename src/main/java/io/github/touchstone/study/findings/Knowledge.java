package io.github.touchstone.study.findings;

/** How a number is known, from the most to the least certain (spec STD-2). */
public enum Knowledge {
    /** The double is the number. */
    EXACT,
    /** The number is within the error of the double, proved. */
    ENCLOSED,
    /** Computed in binary64; the error is a budget, parts of which are estimates by refinement. */
    NUMERICAL,
    /** Estimated by simulation; the error is the half-width of a 95 % interval. */
    ESTIMATED,
    /** A parameter of a model fitted to other values; the error is the half-width of a 95 % interval under that model. */
    FITTED
}
