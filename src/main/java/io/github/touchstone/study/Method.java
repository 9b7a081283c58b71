package io.github.touchstone.study;

/** The arithmetic that a quantity is computed in. */
public enum Method {
    /** The laws in exact rationals, then one certified logarithm or root. */
    EXACT,
    /** Balls, with precision raised until the digits asked for are certified. */
    BALL,
    /** Double-double balls: certified to what they give, 20 digits as a rule. */
    DD,
    /** IEEE 754 binary64, not certified. */
    DOUBLE
}
