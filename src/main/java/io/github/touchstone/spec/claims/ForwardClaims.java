package io.github.touchstone.spec.claims;

import static io.github.touchstone.spec.claims.Claims.definition;
import static io.github.touchstone.spec.claims.Claims.theorem;

import java.util.List;

/** Chapter 1, the forward process. */
final class ForwardClaims {
    private static final String CHAPTER = "spec/01-forward-process.md";

    static final List<Claim> ALL = List.of(
            definition(
                    "FWD-1",
                    "Forward process",
                    "X_t = sqrt(alpha_t) X_{t-1} + sqrt(beta_t) W_t with independent standard normal W_t and X_0 from the target.",
                    "Ho, Jain, Abbeel 2020, eq. 2; " + CHAPTER,
                    ""),
            theorem(
                    "FWD-2",
                    "Marginals",
                    "X_t has the law of sqrt(abar_t) X_0 + sqrt(1 - abar_t) W, and given X_s, s < t, that of"
                            + " sqrt(abar_t/abar_s) X_s + sqrt(1 - abar_t/abar_s) W.",
                    CHAPTER,
                    "GaussianErrorProperties"),
            theorem(
                    "FWD-3",
                    "Posterior of a step given the start",
                    "X_{t-1} given X_t and X_0 is normal with variance beta~_t = beta_t (1 - abar_{t-1})/(1 - abar_t).",
                    "Ho, Jain, Abbeel 2020, eq. 6 and 7; " + CHAPTER,
                    "PathKlProperties"),
            definition(
                    "FWD-4",
                    "Score",
                    "s_t(x) is the gradient of the logarithm of the density of X_t at x, t >= 1.",
                    CHAPTER,
                    ""),
            theorem(
                    "FWD-5",
                    "Tweedie",
                    "E[X_0 | X_t = x] = (x + (1 - abar_t) s_t(x))/sqrt(abar_t) for every target.",
                    "Robbins 1956; Efron 2011; " + CHAPTER,
                    "PathKlProperties"),
            definition(
                    "FWD-6",
                    "Predictions",
                    "Score, eps, x0 and v predictions are four names of one function, exchanged by affine maps that depend on"
                            + " abar_t alone.",
                    "Ho, Jain, Abbeel 2020; Salimans, Ho 2022; " + CHAPTER,
                    "CoefficientRuleProperties"),
            theorem(
                    "FWD-7",
                    "Posterior mean of a step",
                    "E[X_{t-1} | X_t = x] = (x + beta_t s_t(x))/sqrt(alpha_t) for every target: the mean of DDPM.",
                    CHAPTER,
                    "PathKlProperties"),
            theorem(
                    "FWD-8",
                    "Posterior covariance of a step",
                    "Cov(X_{t-1} | X_t = x) = (beta_t/alpha_t)(I + beta_t grad s_t(x)): beta~_t for a point mass,"
                            + " beta_t for N(0, 1), beta_t/alpha_t in the limit of a flat target.",
                    CHAPTER,
                    "PathKlProperties, GaussianErrorProperties"));

    private ForwardClaims() {}
}
