package io.github.touchstone.spec.claims;

import io.github.touchstone.math.divergence.LogForm;
import io.github.touchstone.math.divergence.NormalPair;
import org.hipparchus.FieldElement;

/**
 * The Kullback-Leibler divergences between a Gaussian X and a Gaussian Y of the same mean whose variance is {@code 1 + r} times
 * that of X, in nats, per coordinate (GAUSS-10):
 *
 * <pre>KL(X || Y) = (1/(1+r) - 1 + log(1+r))/2,   KL(Y || X) = (r - log(1+r))/2</pre>
 *
 * Both decrease for r &lt; 0, increase for r &gt; 0 and are r^2/4 + O(r^3). They need r > -1.
 */
public final class GaussianKl {
    private GaussianKl() {}

    /** {@code KL(X || Y)}: the true law against the sampler's. */
    public static <T extends FieldElement<T>> LogForm<T> ofTruth(T relativeError) {
        return pair(relativeError).kl();
    }

    /** {@code KL(Y || X)}: the sampler's law against the true one. */
    public static <T extends FieldElement<T>> LogForm<T> ofSampler(T relativeError) {
        return pair(relativeError).swapped().kl();
    }

    private static <T extends FieldElement<T>> NormalPair<T> pair(T relativeError) {
        T one = relativeError.getField().getOne();
        return new NormalPair<>(
                one, one.add(relativeError), relativeError.getField().getZero());
    }
}
