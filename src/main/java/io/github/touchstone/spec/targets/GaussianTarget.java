package io.github.touchstone.spec.targets;

/**
 * A Gaussian target N(mu, Sigma) in any dimension (spec TGT-1), by its eigenvalues or by its covariance matrix. Its average posterior
 * variance is {@code tr(beta_t V_{t-1} V_t^{-1})/d} with {@code V_t = abar_t Sigma + (1 - abar_t) I}, in every arithmetic (TGT-4).
 */
public sealed interface GaussianTarget extends Target permits DiagonalGaussian, FullGaussian {}
