package io.github.touchstone.spec.claims;

import io.github.touchstone.math.divergence.Divergence;
import io.github.touchstone.math.divergence.LogForm;
import io.github.touchstone.math.divergence.NormalPair;
import org.hipparchus.FieldElement;

/**
 * The Kullback-Leibler divergence {@code KL((X_m, ..., X_T) || (Y_m, ..., Y_T))} of the forward chain from a sampler's chain that
 * starts with Y_T ~ N(0, 1), in nats, per coordinate (GAUSS-11). It bounds KL(X_m || Y_m) from above (BND-10).
 */
public interface PathKl {
    /** The divergence for m = {@code stop} in 0..T, or plus infinity with the reason. */
    <T extends FieldElement<T>> Divergence<LogForm<T>> at(GaussianPath<T> path, int stop);

    /** {@code KL(X_T || N(0, 1)) = (v_T - 1 + abar_T mu^2 - log v_T)/2}, with which every sampler starts. */
    static <T extends FieldElement<T>> LogForm<T> ofStart(GaussianPath<T> path) {
        T gap = path.schedule().alphaBar(path.steps()).multiply(path.mean()).multiply(path.mean());
        T one = path.schedule().arithmetic().one();
        return new NormalPair<>(path.marginalVariance(path.steps()), one, gap).kl();
    }

    /** The sum of two forms: {@code (l + l' - log(r r'))/2}. */
    static <T extends FieldElement<T>> LogForm<T> sum(LogForm<T> a, LogForm<T> b) {
        return new LogForm<>(a.linear().add(b.linear()), a.ratio().multiply(b.ratio()));
    }
}
