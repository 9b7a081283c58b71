package io.github.touchstone.spec.claims;

import static io.github.touchstone.spec.claims.Claims.claim;
import static io.github.touchstone.spec.claims.Claims.definition;
import static io.github.touchstone.spec.claims.Claims.requirement;
import static io.github.touchstone.spec.claims.Claims.theorem;

import java.util.List;

/** Chapter 37, best schedules. */
final class ScheduleAdviceClaims {
    private static final String CHAPTER = "spec/37-best-schedules.md";

    static final List<Claim> ALL = List.of(
            definition(
                    "ADV-1",
                    "What is sought",
                    "For a target, a sampler, T and given ends: the levels with the least KL of X_m and Y_m.",
                    CHAPTER,
                    "AdvisorQuestionTest, StudyScheduleCommandTest"),
            theorem(
                    "ADV-2",
                    "Gradient and Hessian",
                    "The error of a coordinate couples neighbouring levels only; its derivatives are closed forms.",
                    CHAPTER,
                    "GaussianObjectiveTest"),
            theorem(
                    "ADV-3",
                    "The half-square law",
                    "For one eigenvalue, mean 0 and each variance of DDPM the best schedule has H_{t-1}/H_t = 1 + e_t with e_{t+1} = e_t + e_t^2/2.",
                    CHAPTER,
                    "HalfSquareLawTest, GaussianSearchTest"),
            theorem(
                    "ADV-4",
                    "A floor for a spectrum",
                    "KL is at least the sum of what each eigenvalue would have under the schedule that is best for it alone.",
                    CHAPTER,
                    "FloorsTest"),
            theorem(
                    "ADV-5",
                    "Limits at the best schedules",
                    "T^2 KL -> 4 ((1 - sqrt(lambda))/(1 + sqrt(lambda)))^2 for fixed-large and 4 for the theory form, at best.",
                    CHAPTER,
                    "HalfSquareLawTest"),
            requirement(
                    "ADV-6",
                    "The search, and what is said of its end",
                    "An answer is called best found, and least only if its enclosed divergence meets the proved floor.",
                    CHAPTER,
                    "GaussianSearchTest, KnotAdvisorTest, StudyScheduleCommandTest"),
            requirement(
                    "ADV-7",
                    "Betas to load elsewhere",
                    "betas.json and betas.csv have the doubles that are the schedule, and read back as it.",
                    CHAPTER,
                    "BetasFilesTest, JsonScheduleTest"),
            claim(
                    "ADV-8",
                    "One variance serves a spectrum",
                    "The tangent law for one variance is near the best for a spectrum.",
                    "none that states it; " + CHAPTER,
                    "AdvisorStudyTest"),
            theorem(
                    "ADV-9",
                    "A free end can make the error vanish",
                    "With abar_T free KL = 0 is attained for lambda < 1 by fixed-small and DDIM, and for lambda > 1 by the theory form.",
                    CHAPTER,
                    "VerdictsTest, GaussianSearchTest"));

    private ScheduleAdviceClaims() {}
}
