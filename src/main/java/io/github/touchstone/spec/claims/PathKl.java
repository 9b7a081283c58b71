package io.github.touchstone.spec.claims;

import io.github.touchstone.math.divergence.Divergence;
import io.github.touchstone.math.divergence.NormalPair;
import io.github.touchstone.math.numbers.Arithmetic;
import org.hipparchus.FieldElement;

/**
 * The Kullback-Leibler divergence {@code KL((X_m, ..., X_T) || (Y_m, ..., Y_T))} of the forward chain from a sampler's chain that
 * starts with Y_T ~ N(0, 1), in nats, per coordinate (GAUSS-11). It bounds KL(X_m || Y_m) from above (BND-12).
 */
public interface PathKl {
    /** The divergence for m = {@code stop} in 0..T, or plus infinity with the reason. */
    <T extends FieldElement<T>> Divergence<T> at(GaussianPath<T> path, int stop);

    /** {@code KL(X_T || N(0, 1)) = (v_T - 1 - log v_T + abar_T mu^2)/2}, with which every sampler starts. */
    static <T extends FieldElement<T>> T ofStart(GaussianPath<T> path) {
        Arithmetic<T> arithmetic = path.schedule().arithmetic();
        T gap = path.schedule().alphaBar(path.steps()).multiply(path.mean()).multiply(path.mean());
        return new NormalPair<>(path.marginalVariance(path.steps()), arithmetic.one(), gap)
                .kl()
                .value(arithmetic);
    }
}
