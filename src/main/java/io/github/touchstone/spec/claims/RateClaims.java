package io.github.touchstone.spec.claims;

import static io.github.touchstone.spec.claims.Claims.claim;
import static io.github.touchstone.spec.claims.Claims.definition;
import static io.github.touchstone.spec.claims.Claims.theorem;

import java.util.List;

/** Chapter 29, rates. */
final class RateClaims {
    private static final String CHAPTER = "spec/29-rates.md";

    static final List<Claim> ALL = List.of(
            definition(
                    "RAT-1",
                    "What a family does as T grows",
                    "Of each family of schedules: what of the steps and of the start stays as T grows.",
                    CHAPTER,
                    "RatesStudyTest"),
            definition(
                    "RAT-2",
                    "What a rule assumes in a short step",
                    "The posterior variance is beta~ (1 + (e^du - 1) Var(W|X)); a rule assumes a share q in the place of Var(W|X), and adds E du^2 to"
                            + " the relative variance error of a Gaussian.",
                    CHAPTER,
                    "LeadingOrderTest"),
            theorem(
                    "RAT-3",
                    "Log-odds of the schedules of the theory",
                    "Steps in the log-odds of the noise are Delta w(u) (1 + O(Delta)), w = 1 on the logistic schedule and min{tau, 1}/(1 -"
                            + " e^-tau) on Li-Yan's.",
                    CHAPTER,
                    "LogScheduleTest"),
            theorem(
                    "RAT-4",
                    "Limits of end-point divergences on Gaussian targets",
                    "KL(X_1||Y_1)/Delta^2 tends to R^2/4, R = int w E (1 - S)^theta du, for every rule of RAT-2.",
                    CHAPTER,
                    "EndPointLimitTest, RatesStudyTest"),
            theorem(
                    "RAT-5",
                    "The path divergence of a step, for every target",
                    "For the theory form it is half the error of a Riemann sum of the Fisher information along the heat flow.",
                    CHAPTER,
                    "PathLawTest"),
            theorem(
                    "RAT-6",
                    "Limits of path divergences",
                    "The path divergence is (Delta/4) (int w E(Var(W|X) - q)^2 du + O(Delta log T)): (Delta/4) (A log T + B), with A and B by rule and"
                            + " target.",
                    CHAPTER,
                    "PathLawTest, RatesStudyTest"),
            theorem(
                    "RAT-7",
                    "Paths of DDIM with noise",
                    "For 0 < eta < 1 the path divergence is at least ((T - m)/2) (eta^-2 - 1 + 2 log eta), for every target on the line.",
                    CHAPTER,
                    "RatesStudyTest"),
            theorem(
                    "RAT-8",
                    "Plateaus",
                    "Divergences that do not vanish as T grows: gamma/2 for paths of fixed-small, 3.69963 for those of the theory form on the"
                            + " cosine schedule, and others.",
                    CHAPTER,
                    "PlateauTest, RatesStudyTest"),
            claim(
                    "RAT-9",
                    "The end point falls like T^-2",
                    "KL(X_1||Y_1) = O~(T^-2) for DDPM and DDIM at fixed d.",
                    "BND-14 and BND-16, read as said there",
                    "RatesStudyTest, EndPointLimitTest"),
            claim(
                    "RAT-10",
                    "Whole paths fall like 1/T",
                    "The divergence of whole paths is O~(1/T).",
                    "BND-18, read as said there",
                    "RatesStudyTest, PathLawTest"),
            claim(
                    "RAT-11",
                    "The powers of log T",
                    "TV(X_1, Y_1) <= C sqrt(d) min{sqrt(d), L} log^2 T/T.",
                    "Jiao, Zhou, Li 2025, arXiv 2510.27562, in a third party's digest; the paper was not read",
                    "RatesStudyTest"));

    private RateClaims() {}
}
