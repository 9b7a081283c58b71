package io.github.touchstone.study.published;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Rational;
import org.hipparchus.FieldElement;

/**
 * The forward process of Pierret and Galerne 2025: {@code dx = -beta_t x dt + sqrt(2 beta_t) dw} on [0, 1] with {@code beta_t = 0.05 +
 * 9.95 t}, so that an eigenvalue lambda has the variance {@code v_t = e^{-2 B_t} lambda + 1 - e^{-2 B_t}}, {@code B_t = 0.05 t + 9.95 t^2/2}.
 *
 * @param arithmetic the numbers
 */
record VpProcess<T extends FieldElement<T>>(Arithmetic<T> arithmetic) {
    private static final Rational FIRST = Rational.of(5, 100);
    private static final Rational RISE = Rational.of(995, 100);

    /** {@code beta_t}. */
    static Rational rate(Rational t) {
        return FIRST.add(RISE.multiply(t));
    }

    /** {@code B_t}. */
    static Rational integral(Rational t) {
        return FIRST.multiply(t).add(RISE.multiply(t).multiply(t).divide(Rational.of(2)));
    }

    /** {@code e^{-2 B_t}}. */
    T signal(Rational t) {
        return arithmetic.exp(arithmetic.of(integral(t).multiply(-2)));
    }

    /** {@code v} for this signal. */
    T variance(T lambda, T signal) {
        return signal.multiply(lambda.subtract(arithmetic.one())).add(arithmetic.one());
    }
}
