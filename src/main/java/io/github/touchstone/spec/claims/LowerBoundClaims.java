package io.github.touchstone.spec.claims;

import static io.github.touchstone.spec.claims.Claims.claim;
import static io.github.touchstone.spec.claims.Claims.theorem;

import java.util.List;

/** Chapter 31, the lower bound of the literature and what holds for every schedule. */
final class LowerBoundClaims {
    private static final String CHAPTER = "spec/31-lower-bound-measured.md";
    private static final String DIGEST =
            "Jiao, Zhou, Li 2025, arXiv 2510.27562, in a third party's digest; the paper was not read; " + CHAPTER;

    static final List<Claim> ALL = List.of(
            claim(
                    "LWB-1",
                    "The lower bound of the literature",
                    "For N(0, lambda I), lambda >= 2, KL(X_1 || Y_1) >= c d/T^2: here with c -> 4 for every lambda and every schedule with"
                            + " T abar_T^2 -> 0.",
                    DIGEST,
                    "LowerBoundStudyTest, LimitTest"),
            theorem(
                    "LWB-2",
                    "No schedule beats this for the theory form",
                    "r_m > (4/n)(1 - sqrt(R_T/R_m))^2 + (1 - lambda) R_T^2/R_m with n = T - m.",
                    CHAPTER,
                    "BoundsOfRulesProperties"),
            theorem(
                    "LWB-3",
                    "The best constant of the theory form",
                    "liminf T^2 KL >= 4 for the theory form if T abar_T^2/abar_m and abar_T/abar_m vanish; attained on the root-precision grid.",
                    CHAPTER,
                    "BoundsOfRulesTest, LowerBoundStudyTest"),
            claim(
                    "LWB-4",
                    "The lower bound for every schedule",
                    "LWB-1 for every schedule: not so, lambda = 2, T = 2, abar = (3/5, 1/3) has no error at X_1.",
                    "a reading that the digest does not exclude; " + CHAPTER,
                    "VanishingTest, LowerBoundStudyTest"),
            theorem(
                    "LWB-5",
                    "Schedules without error",
                    "For every T there is a schedule without error: for the theory form if lambda > 1, for fixed-small and DDIM if lambda < 1.",
                    CHAPTER,
                    "VanishingTest"),
            theorem(
                    "LWB-6",
                    "No schedule beats this for fixed-large",
                    "The errors of the steps and of the start have one sign, and liminf T^2 KL >= 4 tanh^2(log(lambda)/4) for every schedule.",
                    CHAPTER,
                    "BoundsOfRulesProperties, BoundsOfRulesTest"),
            theorem(
                    "LWB-7",
                    "Every schedule, whatever its end",
                    "Bounds over all schedules with ends left free, for each rule and side of lambda = 1 where there is one.",
                    CHAPTER,
                    "BoundsOfRulesTest, BoundsOfRulesProperties"));

    private LowerBoundClaims() {}
}
