package io.github.touchstone.spec.targets;

import io.github.touchstone.spec.schedules.Schedule;
import org.hipparchus.FieldElement;

/** A law that samplers are to sample from, given by rationals (spec TGT-1, MIX-1). */
public sealed interface Target permits GaussianTarget, MixtureTarget, PointMasses, ProductTarget, SubspaceMixture {
    /** The dimension d. */
    long dimension();

    /** Whether the target itself has a density; X_t has one for every t from 1 on. */
    boolean hasDensity();

    /**
     * The same law written as one mixture of Gaussians in R^d. A product has as many components as all choices of one from each
     * factor; throws {@link IllegalArgumentException} where that takes more than ten million numbers.
     */
    MixtureTarget asMixture();

    /**
     * {@code E tr Cov(X_{t-1} | X_t)/d}, the average posterior variance of a coordinate, for t in 1..T (TGT-4, MIX-7; Bao et al.
     * 2022). In closed form for Gaussians, by separation for products and subspaces. For mixtures on the line it takes an integral, by a
     * quadrature with a proved bound, which enclosures include; it costs up to thousands of densities. For mixtures in more dimensions,
     * and for components too narrow for their distance, it is not computed: {@link NotComputedException}.
     */
    <T extends FieldElement<T>> T averagePosteriorVariance(Schedule<T> schedule, int t);
}
