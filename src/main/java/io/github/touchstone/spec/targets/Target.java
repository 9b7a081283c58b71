package io.github.touchstone.spec.targets;

/** A law that samplers are to sample from, given by rationals (spec TGT-1, MIX-1). */
public sealed interface Target permits GaussianTarget, MixtureTarget, PointMasses, ProductTarget, SubspaceMixture {
    /** The dimension d. */
    long dimension();

    /** Whether the target itself has a density; X_t has one for every t from 1 on. */
    boolean hasDensity();
}
