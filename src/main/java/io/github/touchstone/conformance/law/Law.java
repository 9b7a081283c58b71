package io.github.touchstone.conformance.law;

import io.github.touchstone.math.numbers.Arithmetic;
import org.hipparchus.FieldElement;

/**
 * The Gaussian law of a chain's state, for a target N(mu, Sigma), as functions of Sigma (spec LAW-4):
 *
 * <pre>mean = F mu + E 1,   covariance = C</pre>
 *
 * where 1 is the vector of ones.
 *
 * @param meanShare F
 * @param offsetShare E, zero unless a step adds an offset
 * @param covariance C
 * @param <T> the numbers
 */
record Law<T extends FieldElement<T>>(T meanShare, T offsetShare, T covariance) {
    /** N(0, I), where every chain starts. */
    static <T extends FieldElement<T>> Law<T> standard(Arithmetic<T> arithmetic) {
        return new Law<>(arithmetic.zero(), arithmetic.zero(), arithmetic.one());
    }

    /** The law after one more step: {@code A = k_x + k_m M}, {@code F' = A F + k_m N}, {@code E' = A E + k_0}, {@code C' = A^2 C + k_z^2}. */
    Law<T> then(StepMap<T> k, ExactModel<T> model) {
        T a = k.sample().add(k.model().multiply(model.slope()));
        return new Law<>(
                a.multiply(meanShare).add(k.model().multiply(model.shift())),
                a.multiply(offsetShare).add(k.offset()),
                a.multiply(a).multiply(covariance).add(k.noise().multiply(k.noise())));
    }
}
