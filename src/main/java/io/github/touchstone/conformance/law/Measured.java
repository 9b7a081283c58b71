package io.github.touchstone.conformance.law;

import io.github.touchstone.math.numbers.Rational;

/**
 * A quantity of the law, and its verdict.
 *
 * @param name such as {@code covariance[0][1]} or {@code kl}
 * @param got of the law that the implementation produces, to 1e-30 or better
 * @param want of the reference law, likewise
 * @param tight the distance within which it is tight
 * @param accepted the distance within which it is accepted
 */
public record Measured(String name, Rational got, Rational want, Rational tight, Rational accepted) {
    /** The verdict. */
    public LawGrade grade() {
        return LawGrade.of(distance(), tight, accepted);
    }

    /** {@code |got - want|}. */
    public Rational distance() {
        return got.subtract(want).abs();
    }
}
