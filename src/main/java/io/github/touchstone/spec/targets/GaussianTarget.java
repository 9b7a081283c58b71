package io.github.touchstone.spec.targets;

import io.github.touchstone.spec.schedules.Schedule;
import org.hipparchus.FieldElement;

/** A Gaussian target N(mu, Sigma) in any dimension (spec TGT-1), by its eigenvalues or by its covariance matrix. */
public sealed interface GaussianTarget extends Target permits DiagonalGaussian, FullGaussian {
    /**
     * {@code E tr Cov(X_{t-1} | X_t)/d = tr(beta_t V_{t-1} V_t^{-1})/d} with {@code V_t = abar_t Sigma + (1 - abar_t) I}, the
     * average posterior variance of a coordinate (TGT-4; Bao et al. 2022), for t in 1..T.
     */
    <T extends FieldElement<T>> T averagePosteriorVariance(Schedule<T> schedule, int t);
}
