package io.github.touchstone.spec.claims;

import static io.github.touchstone.spec.claims.Claims.claim;
import static io.github.touchstone.spec.claims.Claims.theorem;

import java.util.List;

/** Chapter 36, the relaxed smoothness of mixtures. */
final class SmoothnessMeasuredClaims {
    private static final String CHAPTER = "spec/36-smoothness-measured.md";

    static final List<Claim> ALL = List.of(
            claim(
                    "SMO-1",
                    "Polylogarithmic for mixtures",
                    "L at p = d^-4 is polylogarithmic for mixtures of Gaussians; proved here: L <= max{1, 16 log d + 4 log K} for K components.",
                    "Jiao, Zhou, Li 2025, arXiv 2510.27562, as read in a digest by a third party; the proof: "
                            + CHAPTER,
                    "LogBoundsTest, LipschitzStudyTest"),
            theorem(
                    "SMO-2",
                    "Variance and the distance of two draws",
                    "E e^{s(Y-Y')^2} >= (1 + e^{4s Var Y})/2 for independent Y, Y' of one law.",
                    CHAPTER,
                    "VarianceInequalityProperties"),
            theorem(
                    "SMO-3",
                    "One covariance",
                    "P(tau ||grad s_tau|| > max{1, 2 log(K/p) - 1}) <= p for K components of one covariance, in every dimension.",
                    CHAPTER,
                    "LogBoundsTest, LipschitzStudyTest"),
            theorem(
                    "SMO-4",
                    "Any mixture",
                    "P(tau ||grad s_tau|| > max{1, 4 log(K/p)}) <= p for K normal components of any covariances, in every dimension.",
                    CHAPTER,
                    "LogBoundsTest, LipschitzStudyTest"),
            theorem(
                    "SMO-5",
                    "The constants cannot be lowered",
                    "Two points need L ~ 2 log(1/p), and a point with a normal law around it in many dimensions L ~ 4 log(1/p).",
                    CHAPTER,
                    "ShellsTest, EqualPairsTest"),
            theorem(
                    "SMO-6",
                    "Two equal components in closed form",
                    "For two equal components G > L holds on an interval about the middle, whose probability is two values of Phi.",
                    CHAPTER,
                    "EqualPairsTest"),
            theorem(
                    "SMO-7",
                    "Rare events by bounded weights",
                    "Draws from the middles of pairs have weights Z/((sum sqrt q)^2 - 1), bounded where G > L.",
                    CHAPTER,
                    "RareSteepnessTest"),
            theorem(
                    "SMO-8",
                    "Without components",
                    "For every law, P(G > max{1, log((d - 1 + (1 - 2s)^{-d/2})/p)/s - 1}) <= p: logarithmic on the line, linear in d.",
                    CHAPTER,
                    "LogBoundsTest"),
            claim(
                    "SMO-9",
                    "Growth of the constant",
                    "L grows only through log(K/p); with separation and conditioning it grows to a limit.",
                    "the word polylogarithmic of LIP-3, read as a statement on growth; " + CHAPTER,
                    "LipschitzStudyTest"));

    private SmoothnessMeasuredClaims() {}
}
