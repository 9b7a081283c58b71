package io.github.touchstone.spec.claims;

import static io.github.touchstone.spec.claims.Claims.definition;
import static io.github.touchstone.spec.claims.Claims.theorem;

import java.util.List;

/** Chapter 20, targets beyond one Gaussian. */
final class MixtureClaims {
    private static final String CHAPTER = "spec/20-mixtures.md";

    static final List<Claim> ALL = List.of(
            definition(
                    "MIX-1",
                    "Targets beyond one Gaussian",
                    "Targets are rational mixtures of Gaussians, point masses, products of independent factors, and mixtures within a subspace of dimension k <= 2.",
                    CHAPTER,
                    "TargetTest, DefinitenessTest, TargetSyntaxTest, SchemaTest"),
            theorem(
                    "MIX-2",
                    "Marginals and score on the line",
                    "p_t = sum_i w_i N(M_i, V_i) with M_i = sqrt(abar_t) m_i and V_i = abar_t v_i + 1 - abar_t; s_t is the mean of the slopes r_i = (M_i - x)/V_i over the shares, and s_t' their variance less the mean of 1/V_i.",
                    CHAPTER,
                    "NormalMixtureTest, LineMixtureProperties"),
            definition(
                    "MIX-3",
                    "A law on the line as a function",
                    "A law on the line is asked for its density, the logarithm of it, the mass on either side of a point, and an interval that holds all but 1e-20 of it.",
                    CHAPTER,
                    "LineMixtureProperties"),
            theorem(
                    "MIX-4",
                    "Mixtures in space",
                    "In d dimensions s_t is the mean of r_i = V_i^{-1}(M_i - x) over the shares, and grad s_t their covariance less the mean of V_i^{-1}.",
                    CHAPTER,
                    "NoisedSpaceTest, LdlTest"),
            theorem(
                    "MIX-5",
                    "Products and subspaces",
                    "Scores of independent parts stand side by side; off the subspace of a subspace mixture the score is that of a Gaussian.",
                    CHAPTER,
                    "NoisedSpaceTest"),
            theorem(
                    "MIX-6",
                    "Posterior moments",
                    "E[X_0 | X_t] = (x + (1 - abar_t) s_t)/sqrt(abar_t) and Cov(X_0 | X_t) = (1 - abar_t)(I + (1 - abar_t) grad s_t)/abar_t.",
                    CHAPTER,
                    "PosteriorTest"),
            theorem(
                    "MIX-7",
                    "Average posterior variance of a mixture",
                    "E tr Cov(X_{t-1} | X_t)/d = (beta_t/alpha_t)(1 - beta_t E|s_t|^2/d); on the line it is enclosed by a trapezoidal rule with a proved error.",
                    CHAPTER,
                    "AveragePosteriorTest"),
            theorem(
                    "MIX-8",
                    "Accuracy of sums of exponentials",
                    "Taken relative to the largest exponent, shares, scores and their derivatives do not overflow, and lose at most a factor of the number of components.",
                    CHAPTER,
                    "LineMixtureProperties, NormalMixtureTest"),
            theorem(
                    "MIX-9",
                    "Normal distribution function",
                    "A trapezoidal sum with its residue gives the normal distribution function to a relative error of 2^-47 in both tails.",
                    CHAPTER,
                    "StandardNormalTest"),
            theorem(
                    "MIX-10",
                    "Symmetries",
                    "Laws do not change with the order or splitting of components, and move with translations, scalings and rotations of the target.",
                    CHAPTER,
                    "MixtureSymmetryProperties, NoisedSpaceTest"));

    private MixtureClaims() {}
}
