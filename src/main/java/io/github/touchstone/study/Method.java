package io.github.touchstone.study;

import io.github.touchstone.spec.targets.Target;

/** The arithmetic that a quantity is computed in. */
public enum Method {
    /** The laws in exact rationals, then one certified logarithm or root. */
    EXACT,
    /** Balls, with precision raised until the digits asked for are certified. */
    BALL,
    /** Double-double balls: certified to what they give, 20 digits as a rule. */
    DD,
    /** IEEE 754 binary64, not certified; for targets that are not Gaussian with an error budget. */
    DOUBLE;

    /** What is certain if that is to be had at once: balls for a Gaussian, binary64 with an error for everything else. */
    public static Method defaultFor(Target target) {
        return Evaluation.gaussian(target).isPresent() ? BALL : DOUBLE;
    }
}
