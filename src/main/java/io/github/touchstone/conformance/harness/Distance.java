package io.github.touchstone.conformance.harness;

import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.math.numbers.Decimals;
import io.github.touchstone.math.numbers.Rational;

/**
 * How far an answer is from the true value, in decimals of three digits.
 *
 * @param absolute |got - want|
 * @param relative |got - want|/|want|; {@code inf} if the true value is 0
 * @param ulps |got - want| in units of the last place of the true value in the format
 */
public record Distance(String absolute, String relative, String ulps) {
    private static final int DIGITS = 3;

    static Distance of(Rational want, Rational got, Dtype dtype) {
        Rational absolute = got.subtract(want).abs();
        return new Distance(
                text(absolute),
                want.isZero() ? "inf" : text(absolute.divide(want.abs())),
                text(absolute.divide(Ulp.at(want, dtype))));
    }

    private static String text(Rational x) {
        return Decimals.text(Decimals.nearest(x, DIGITS));
    }
}
