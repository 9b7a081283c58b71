package io.github.touchstone.study.lowerbound;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.study.findings.Value;
import java.util.Optional;

/**
 * Where the start cancels the error of the steps (LWB-5).
 *
 * @param lambda the variance of the target, above 1
 * @param steps T
 * @param end {@code abar_T sqrt(T)} of a schedule without error, once it was found
 */
record Threshold(Rational lambda, int steps, Optional<Value> end) {
    Threshold(Rational lambda, int steps) {
        this(lambda, steps, Optional.empty());
    }

    Threshold measured() {
        return new Threshold(lambda, steps, Optional.of(Vanishing.threshold(lambda, steps)));
    }

    /** {@code 2/sqrt(lambda (lambda - 1))}, its limit. */
    double limit() {
        double l = lambda.doubleValue();
        return 2 / StrictMath.sqrt(l * (l - 1));
    }

    /** The end, which was found. */
    Value found() {
        return end.orElseThrow();
    }
}
