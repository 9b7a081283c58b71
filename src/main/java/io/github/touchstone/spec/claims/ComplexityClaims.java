package io.github.touchstone.spec.claims;

import static io.github.touchstone.spec.claims.Claims.claim;
import static io.github.touchstone.spec.claims.Claims.definition;
import static io.github.touchstone.spec.claims.Claims.theorem;

import java.util.List;

/** Chapter 34, complexity. */
final class ComplexityClaims {
    private static final String CHAPTER = "spec/34-complexity.md";

    static final List<Claim> ALL = List.of(
            definition(
                    "CPX-1",
                    "Steps for a divergence",
                    "N(eps, delta, d) is the least number of levels for a divergence of eps from the law stopped at time delta.",
                    CHAPTER,
                    "ComplexityStudyTest"),
            theorem(
                    "CPX-2",
                    "Path divergence as an error of a Riemann sum",
                    "The path divergence of DDPM in the theory form is half the error of a Riemann sum of the Fisher information of X_0 + sqrt(s) W.",
                    CHAPTER,
                    "PathCostTest"),
            theorem(
                    "CPX-3",
                    "Linear in d for every target",
                    "On geometric ratios the path divergence of every target with a second moment is at most d L^2/(4n), but for the start and a small term.",
                    CHAPTER,
                    "ComplexityStudyTest"),
            theorem(
                    "CPX-4",
                    "Mean square smoothness is free",
                    "The mean over log-odds of E||tau grad s_tau||_F^2 is at most d, but for a small term, for every target with a second moment.",
                    CHAPTER,
                    "PathCostTest"),
            theorem(
                    "CPX-5",
                    "Closed form on geometric ratios",
                    "For a point mass the least n on geometric ratios is d L^2/(4 eps), less at most L/2; on products N depends on eps/d alone.",
                    CHAPTER,
                    "PathCostTest, ComplexityStudyTest"),
            theorem(
                    "CPX-6",
                    "The end point needs the square root",
                    "KL(X_m||Y_m) of a point mass on geometric ratios is d L^2/(4n^2), so that the square root of the steps suffices.",
                    CHAPTER,
                    "EndStepsTest"),
            claim(
                    "CPX-7",
                    "One power of d",
                    "O~(d log(1/delta)/eps) steps suffice for a divergence of eps from the early-stopped law.",
                    "see BND-18; " + CHAPTER,
                    "ComplexityStudyTest"),
            claim(
                    "CPX-8",
                    "The square of d",
                    "The path divergence is of the order d^2 (T + log(1/delta))^2/N.",
                    "see BND-18; " + CHAPTER,
                    "ComplexityStudyTest"),
            claim(
                    "CPX-9",
                    "The power of the logarithm",
                    "One power of log(1/delta) suffices.",
                    "see BND-18; " + CHAPTER,
                    "ComplexityStudyTest, EndStepsTest"));

    private ComplexityClaims() {}
}
