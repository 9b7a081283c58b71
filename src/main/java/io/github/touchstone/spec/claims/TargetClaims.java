package io.github.touchstone.spec.claims;

import static io.github.touchstone.spec.claims.Claims.definition;
import static io.github.touchstone.spec.claims.Claims.theorem;

import java.util.List;

/** Chapter 4, the Gaussian targets. */
final class TargetClaims {
    private static final String CHAPTER = "spec/04-targets.md";

    static final List<Claim> ALL = List.of(
            definition(
                    "TGT-1",
                    "Gaussian target",
                    "X_0 ~ N(mu, Sigma) in d dimensions; in the eigenbasis of Sigma the coordinates are independent N(mu_i, lambda_i),"
                            + " and lambda = 0 is a point mass.",
                    CHAPTER,
                    "GaussianTargetTest"),
            theorem(
                    "TGT-2",
                    "Marginals and score of a Gaussian target",
                    "X_t ~ N(sqrt(abar_t) mu, v_t) with v_t = abar_t lambda + 1 - abar_t, and s_t(x) = -(x - sqrt(abar_t) mu)/v_t.",
                    CHAPTER,
                    "GaussianTargetTest, GaussianChainProperties"),
            theorem(
                    "TGT-3",
                    "Posterior variance of a Gaussian target",
                    "Var(X_{t-1} | X_t) = c_t = beta_t v_{t-1}/v_t.",
                    CHAPTER,
                    "GaussianTargetTest, CoefficientRuleProperties, ExactLawProperties"),
            theorem(
                    "TGT-4",
                    "Average posterior variance",
                    "E tr Cov(X_{t-1} | X_t)/d = (beta_t/d) tr(V_{t-1} V_t^{-1}) with V_t = abar_t Sigma + (1 - abar_t) I.",
                    "the isotropic variance of Bao et al. 2022 on this target; " + CHAPTER,
                    "GaussianTargetTest, RotatedTargetProperties"));

    private TargetClaims() {}
}
