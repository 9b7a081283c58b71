package io.github.touchstone.spec.claims;

import io.github.touchstone.math.numbers.Arithmetic;
import org.hipparchus.FieldElement;

/**
 * The Kullback-Leibler divergences between a Gaussian X and a Gaussian Y of the same mean whose variance is {@code 1 + r} times
 * that of X, in nats, per coordinate (GAUSS-10):
 *
 * <pre>KL(X || Y) = (1/(1+r) - 1 + log(1+r))/2,   KL(Y || X) = (r - log(1+r))/2</pre>
 *
 * Both decrease for r &lt; 0, increase for r &gt; 0 and are r^2/4 + O(r^3). They need r > -1, and throw {@link ArithmeticException}
 * otherwise.
 */
public final class GaussianKl {
    private GaussianKl() {}

    /** {@code KL(X || Y)}: the true law against the sampler's. */
    public static <T extends FieldElement<T>> T ofTruth(T relativeError, Arithmetic<T> arithmetic) {
        T ratio = arithmetic.one().add(relativeError);
        return halfExcess(ratio.reciprocal(), arithmetic);
    }

    /** {@code KL(Y || X)}: the sampler's law against the true one. */
    public static <T extends FieldElement<T>> T ofSampler(T relativeError, Arithmetic<T> arithmetic) {
        return halfExcess(arithmetic.one().add(relativeError), arithmetic);
    }

    /** {@code (x - 1 - log x)/2}, the divergence of N(0, x) from N(0, 1); x > 0. */
    static <T extends FieldElement<T>> T halfExcess(T x, Arithmetic<T> arithmetic) {
        return x.subtract(arithmetic.one()).subtract(arithmetic.log(x)).divide(arithmetic.of(2));
    }

    /** {@code KL(X_T || N(0, 1)) = (v_T - 1 - log v_T + abar_T mu^2)/2}, with which every sampler starts. */
    static <T extends FieldElement<T>> T ofStart(GaussianPath<T> path) {
        int last = path.steps();
        Arithmetic<T> arithmetic = path.schedule().arithmetic();
        T mean = path.schedule()
                .alphaBar(last)
                .multiply(path.mean())
                .multiply(path.mean())
                .divide(arithmetic.of(2));
        return halfExcess(path.marginalVariance(last), arithmetic).add(mean);
    }
}
