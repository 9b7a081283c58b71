package io.github.touchstone.conformance.law;

import io.github.touchstone.math.numbers.Arithmetic;
import org.hipparchus.FieldElement;

/**
 * How far the law of a chain can lie from the reference law if every coefficient of every step lies within its tolerance of the
 * reference coefficient (spec LAW-5). All are functions of Sigma, and bound eigenvalue by eigenvalue.
 *
 * @param upper a bound from above of the covariance of every such chain
 * @param mean H, a bound of {@code |F - F~|}
 * @param <T> the numbers
 */
record Spread<T extends FieldElement<T>>(T upper, T mean) {
    /** No spread: every chain starts from N(0, I). */
    static <T extends FieldElement<T>> Spread<T> none(Arithmetic<T> arithmetic) {
        return new Spread<>(arithmetic.one(), arithmetic.zero());
    }

    /**
     * After one more step with reference coefficients k and tolerances d. It needs {@code A >= 0} and {@code F >= 0}, which hold for
     * every step of the specification (LAW-5).
     *
     * @param before the reference law before the step
     */
    Spread<T> then(StepMap<T> k, StepMap<T> d, ExactModel<T> model, Law<T> before) {
        T a = k.sample().add(k.model().multiply(model.slope()));
        T slack = d.sample().add(d.model().multiply(model.slopeSize()));
        T most = a.add(slack);
        // the reference has k_z >= 0
        T noise = k.noise().add(d.noise());
        return new Spread<>(
                most.multiply(most).multiply(upper).add(noise.multiply(noise)),
                most.multiply(mean)
                        .add(slack.multiply(before.meanShare()))
                        .add(d.model().multiply(model.shiftSize())));
    }

    /** {@code G = upper - C}, a bound of {@code |C - C~|}. */
    T covariance(Law<T> reference) {
        return upper.subtract(reference.covariance());
    }
}
