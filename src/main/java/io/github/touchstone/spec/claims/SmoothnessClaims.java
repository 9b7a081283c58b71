package io.github.touchstone.spec.claims;

import static io.github.touchstone.spec.claims.Claims.claim;
import static io.github.touchstone.spec.claims.Claims.definition;
import static io.github.touchstone.spec.claims.Claims.requirement;
import static io.github.touchstone.spec.claims.Claims.theorem;

import java.util.List;

/** Chapter 26, the relaxed smoothness constant. */
final class SmoothnessClaims {
    private static final String CHAPTER = "spec/26-relaxed-smoothness.md";

    static final List<Claim> ALL = List.of(
            definition(
                    "LIP-1",
                    "The relaxed smoothness constant",
                    "L is the smallest number with P(tau ||grad s_tau(X_tau)|| > L) <= p, at one level or at every level of a list.",
                    CHAPTER,
                    "SmoothnessTest"),
            theorem(
                    "LIP-2",
                    "Gaussian targets",
                    "For Gaussian targets tau ||grad s_tau|| <= 1 for certain.",
                    CHAPTER,
                    "SmoothnessTest"),
            claim(
                    "LIP-3",
                    "The rate in terms of L",
                    "KL(X_1||Y_1) = O~(d min{d, L^2}/T^2) for accurate scores, with L at p = d^-4.",
                    "Jiao, Zhou, Li 2025, arXiv 2510.27562, as read in a digest by a third party; spec/26-relaxed-smoothness.md",
                    ""),
            theorem(
                    "LIP-4",
                    "Bound for one covariance",
                    "For components of one covariance with least eigenvalue lambda and means within D, tau ||grad s_tau|| <= max{1, (a - 1)^2/(4a)} with a = D^2/(4 lambda).",
                    CHAPTER,
                    "SmoothnessTest"),
            theorem(
                    "LIP-5",
                    "Enclosures on the line",
                    "On the line P(tau |s_tau'| > L) and the smallest L are enclosed, cell by cell, by s', s'' in balls and a bound of s'''.",
                    CHAPTER,
                    "SmoothnessTest"),
            theorem(
                    "LIP-6",
                    "Draws in space",
                    "Of n draws, the Clopper-Pearson interval and two ranks enclose P and L with the confidence asked for, for every n.",
                    CHAPTER,
                    "SmoothnessTest"),
            requirement(
                    "LIP-7",
                    "The command",
                    "The command smoothness says P, L and the bound, and of each whether it is an enclosure or an estimate.",
                    CHAPTER,
                    "SmoothnessCommandTest"));

    private SmoothnessClaims() {}
}
