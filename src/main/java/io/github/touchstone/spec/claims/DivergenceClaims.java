package io.github.touchstone.spec.claims;

import static io.github.touchstone.spec.claims.Claims.definition;
import static io.github.touchstone.spec.claims.Claims.requirement;
import static io.github.touchstone.spec.claims.Claims.theorem;

import java.util.List;

/** Chapter 5, divergences and the algebra of one matrix. */
final class DivergenceClaims {
    private static final String CHAPTER = "spec/05-divergences.md";

    static final List<Claim> ALL = List.of(
            requirement(
                    "DIV-1",
                    "Infinite values",
                    "A divergence is a number, or plus infinity together with the reason in words.",
                    CHAPTER,
                    "DivergenceTest"),
            definition(
                    "DIV-2",
                    "Pairs of normal laws",
                    "N(a, P) and N(b, Q) enter through P, Q and (a - b)^2 alone.",
                    CHAPTER,
                    "NormalPairProperties"),
            theorem(
                    "DIV-3",
                    "KL on the line",
                    "KL(p || q) = (P/Q - 1 + (a - b)^2/Q - log(P/Q))/2.",
                    CHAPTER,
                    "NormalPairTest, NormalPairProperties"),
            theorem(
                    "DIV-4",
                    "KL in several dimensions",
                    "KL(p || q) = (tr(P Q^{-1}) - d + (a - b)^T Q^{-1} (a - b) - log det(P Q^{-1}))/2.",
                    CHAPTER,
                    "MultivariateNormalPairProperties, PathSumsProperties"),
            theorem(
                    "DIV-5",
                    "Wasserstein distance",
                    "W2^2 = |a - b|^2 + sum_i (sqrt(P_i) - sqrt(Q_i))^2 over a common eigenbasis.",
                    CHAPTER,
                    "NormalPairTest, NormalPairProperties, MultivariateNormalPairProperties, ReferenceFiguresValidationTest"),
            theorem(
                    "DIV-6",
                    "Total variation on the line",
                    "TV is a difference of error functions at the one or two points where the densities cross.",
                    CHAPTER,
                    "NormalPairTest, NormalPairProperties"),
            theorem(
                    "LIN-1",
                    "The algebra of one symmetric matrix",
                    "Rational functions of one symmetric matrix commute and act on its eigenvalues, so that a scalar"
                            + " formula of field operations is the matrix formula.",
                    CHAPTER,
                    "CommutingMatrixProperties, CommutingMatrixTest, RotatedTargetProperties"));

    private DivergenceClaims() {}
}
