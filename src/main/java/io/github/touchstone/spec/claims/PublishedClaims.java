package io.github.touchstone.spec.claims;

import static io.github.touchstone.spec.claims.Claims.claim;
import static io.github.touchstone.spec.claims.Claims.definition;
import static io.github.touchstone.spec.claims.Claims.requirement;

import java.util.List;

/** Chapter 38, published figures. */
final class PublishedClaims {
    private static final String CHAPTER = "spec/38-published-figures.md";

    static final List<Claim> ALL = List.of(
            claim(
                    "PUB-1",
                    "Figures of schedules",
                    "The printed figures of noise schedules follow from their public formulas, up to the rounding of those who printed them.",
                    "Lin et al. 2024; Ho et al. 2020; Nichol, Dhariwal 2021; programs: see " + CHAPTER,
                    "QuotesTest, PublishedStudyTest"),
            claim(
                    "PUB-2",
                    "The table of Wasserstein errors",
                    "The published table of exact W2 errors on the covariance of CIFAR-10 follows from the recursions of PUB-3.",
                    "Pierret, Galerne 2025 (ICML); table, eigenvalues and recursions as read in the authors' repository; "
                            + CHAPTER,
                    "PublishedTableTest, PublishedStudyTest"),
            definition(
                    "PUB-3",
                    "Recursions of the table",
                    "Variances of Euler-Maruyama, exponential integrator, Euler and Heun on the grid t_k = 1 - k (1 - eps)/(N - 1).",
                    CHAPTER,
                    "OutputVarianceTest"),
            requirement(
                    "PUB-4",
                    "The command",
                    "The command study published reads eigenvalues from .npy or text, and refuses a bad file in one line with exit code 2.",
                    CHAPTER,
                    "StudyPublishedCommandTest, EigenvalueFileTest"));

    private PublishedClaims() {}
}
