package io.github.touchstone.spec.claims;

/**
 * The Kullback-Leibler divergence {@code KL((X_m, ..., X_T) || (Y_m, ..., Y_T))} of the forward chain from the sampler's chain,
 * in nats, per coordinate (GAUSS-11). It bounds KL(X_m || Y_m) from above (BND-9).
 *
 * @param <T> the numbers
 */
public sealed interface PathKl<T> {
    /** A finite divergence. */
    record Finite<T>(T value) implements PathKl<T> {}

    /** The divergence is plus infinity, and why: the two chains do not even have the same null sets. */
    record Infinite<T>(String reason) implements PathKl<T> {}
}
