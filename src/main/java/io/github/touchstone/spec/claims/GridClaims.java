package io.github.touchstone.spec.claims;

import static io.github.touchstone.spec.claims.Claims.claim;
import static io.github.touchstone.spec.claims.Claims.definition;
import static io.github.touchstone.spec.claims.Claims.theorem;

import java.util.List;

/** Chapter 33, grids of times. */
final class GridClaims {
    private static final String CHAPTER = "spec/33-grids.md";

    private static final String PAPER = "Chen, Lee, Lu 2022, arXiv 2211.01916, abstract; ";

    static final List<Claim> ALL = List.of(
            definition(
                    "GRD-1",
                    "The smallest number of steps",
                    "N* is the least number of steps of a grid of times at which the path divergence is at most eps.",
                    CHAPTER,
                    "GridTest, SmallestStepsTest"),
            theorem(
                    "GRD-2",
                    "Path divergence from Fisher information",
                    "For every target the path divergence of DDPM's theory form is KL_0 and half the error of the right Riemann sum of the Fisher information of X_0 + sqrt(s) Z.",
                    CHAPTER,
                    "PathSumTest, InformationTest"),
            theorem(
                    "GRD-3",
                    "A bound for every target",
                    "On the geometric grid the path divergence is at most KL_0 + d L (1 + L) e^(L/N)/(2N) for every target with a second moment.",
                    CHAPTER,
                    "GridBoundsTest"),
            theorem(
                    "GRD-4",
                    "One more step is never worse",
                    "On uniform, geometric and, with an early stop, quadratic and cubic grids the path divergence of a point mass does not increase with N.",
                    CHAPTER,
                    "GridBoundsTest, SmallestStepsTest"),
            theorem(
                    "GRD-5",
                    "The constant on many steps",
                    "N (KL - KL_0) tends to (1/4) int tau'^2 (1/v - a)^2, with a = 0, 1/2, 1 for the exponential integrator, Euler-Maruyama and fixed-large.",
                    CHAPTER,
                    "GridBoundsTest"),
            theorem(
                    "GRD-6",
                    "Power grids as the stop tends to zero",
                    "For a point mass delta^(1/p) N* tends to T^(1/p) y with F_p(y) = eps - KL_0, p = 1, 2, 3.",
                    CHAPTER,
                    "ScalingLimitTest, GridsStudyTest"),
            theorem(
                    "GRD-7",
                    "Geometric and exponential grids as the stop tends to zero",
                    "For a point mass N* is asymptotically (T + log 1/delta)^2/(4 (eps - KL_0)) on the geometric grid, and no grid has fewer steps.",
                    CHAPTER,
                    "GridBoundsTest, GridsStudyTest"),
            theorem(
                    "GRD-8",
                    "A smooth target is an early stop",
                    "The path divergence of X_0 + sqrt(lambda) Z run to time zero is that of X_0 stopped early on the grid shifted by lambda.",
                    CHAPTER,
                    "GridBoundsTest"),
            theorem(
                    "GRD-9",
                    "What a convention of time changes",
                    "On power grids and the geometric grid dX = -X dt + sqrt(2) dW with T and delta takes the steps of dX = -X/2 dt + dW with 2T and 2 delta.",
                    CHAPTER,
                    "GridBoundsTest"),
            claim(
                    "GRD-10",
                    "Grids compared",
                    "The number of steps grows as 1/delta, delta^(-1/2), delta^(-1/3) and log^2(1/delta) on uniform, quadratic, cubic and exponential-then-constant grids.",
                    PAPER + CHAPTER,
                    "GridsStudyTest, ScalingLimitTest, SmallestStepsTest"),
            claim(
                    "GRD-11",
                    "The law in the range of the signal-to-noise ratio",
                    "On a good grid the divergence is at most of the order of d (T + log 1/delta)^2/N for every target with a second moment.",
                    PAPER + CHAPTER,
                    "GridsStudyTest, GridBoundsTest"),
            claim(
                    "GRD-12",
                    "The exponential integrator needs fewer steps",
                    "The exponential integrator needs no more steps than Euler-Maruyama for the same divergence.",
                    "an expectation, no theorem; " + CHAPTER,
                    "GridsStudyTest, SmallestStepsTest"),
            claim(
                    "GRD-13",
                    "Early stopping or a smooth score",
                    "As many steps are enough for the law stopped at delta as for a target with a 1/delta-Lipschitz score run to the end.",
                    PAPER + CHAPTER,
                    "GridsStudyTest, GridBoundsTest"));

    private GridClaims() {}
}
