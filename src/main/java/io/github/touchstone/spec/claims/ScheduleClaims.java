package io.github.touchstone.spec.claims;

import static io.github.touchstone.spec.claims.Claims.definition;
import static io.github.touchstone.spec.claims.Claims.requirement;

import java.util.List;

/** Chapter 3, the schedules. */
final class ScheduleClaims {
    private static final String CHAPTER = "spec/03-schedules.md";

    static final List<Claim> ALL = List.of(
            definition(
                    "SCH-1",
                    "Schedule",
                    "A schedule is 1 = abar_0 > abar_1 > ... > abar_T >= 0, of which abar_T alone may be zero, with"
                            + " alpha_t, beta_t, beta~_t and step sizes.",
                    CHAPTER,
                    "ScheduleTest, ScheduleProperties, ParameterTest"),
            definition(
                    "SCH-2",
                    "Linear",
                    "beta_t is equispaced, by default from 1e-4 to 0.02.",
                    "Ho, Jain, Abbeel 2020, section 4; " + CHAPTER,
                    "ScheduleReferenceTest, ScheduleIdentityTest"),
            definition(
                    "SCH-3",
                    "Scaled linear",
                    "sqrt(beta_t) is equispaced.",
                    "Rombach et al. 2022, as in diffusers; " + CHAPTER,
                    "ScheduleReferenceTest, ScheduleIdentityTest"),
            definition(
                    "SCH-4",
                    "Cosine",
                    "beta_t = min{1 - f(t)/f(t-1), 0.999} with f(t) = cos^2((t/T + s)/(1 + s) pi/2).",
                    "Nichol, Dhariwal 2021, eq. 17; " + CHAPTER,
                    "ScheduleReferenceTest, ScheduleIdentityTest"),
            definition(
                    "SCH-5",
                    "Sigmoid",
                    "beta_t = b_0 + (b_1 - b_0)/(1 + e^{-x_t}) with x_t equispaced from -6 to 6.",
                    "code of DDIM and of diffusers; " + CHAPTER,
                    "ScheduleReferenceTest, ScheduleIdentityTest"),
            definition(
                    "SCH-6",
                    "Zero terminal signal-to-noise ratio",
                    "sqrt(abar'_t) = (a_t - a_T) a_1/(a_1 - a_T) with a_t = sqrt(abar_t) of another schedule.",
                    "Lin, Liu, Li, Yang 2024, algorithm 1; " + CHAPTER,
                    "ScheduleReferenceTest, ScheduleIdentityTest"),
            definition(
                    "SCH-7",
                    "Logistic",
                    "abar_T = T^{-c0} and abar_{t-1} = abar_t + (c1 log T/T) abar_t (1 - abar_t) down to t = 2.",
                    "Gen Li and co-authors (recalled); " + CHAPTER,
                    "ScheduleReferenceTest, PublishedFiguresValidationTest, ParameterTest"),
            definition(
                    "SCH-8",
                    "Li–Yan",
                    "beta_1 = T^{-c0} and beta_{t+1} = (c1 log T/T) min{beta_1 (1 + c1 log T/T)^t, 1}.",
                    "Li, Yan 2024, arXiv 2409.18959, eq. 2.3 (recalled); " + CHAPTER,
                    "ScheduleReferenceTest, PublishedFiguresValidationTest, ScheduleIdentityTest"),
            definition(
                    "SCH-9",
                    "Equal angles",
                    "tan(theta_t) = sqrt(lambda) tan(phi_t) with phi_t equispaced and abar_t = cos^2(theta_t): the best"
                            + " schedule for DDIM (BND-2).",
                    CHAPTER,
                    "ScheduleReferenceTest, ScheduleIdentityTest"),
            definition(
                    "SCH-10",
                    "Optimal for DDPM",
                    "S_{n-1} = S_n (1 - k_{n-1}/2) in the noise share S_t: the best schedule for DDPM fixed-small (BND-1).",
                    CHAPTER,
                    "ScheduleIdentityTest, ScheduleProperties"),
            definition(
                    "SCH-11",
                    "Pythagorean",
                    "theta_t = 2 arctan(r_t) with r_t rational and equispaced, so that sqrt(abar_t) and sqrt(1 - abar_t)"
                            + " are rational.",
                    CHAPTER,
                    "ScheduleIdentityTest, ScheduleProperties"),
            definition(
                    "SCH-12",
                    "Time conventions",
                    "dX = -r b(t) X dt + sqrt(2 r b(t)) dW with r = 1/2 (half) or r = 1 (unit).",
                    CHAPTER,
                    "ScheduleIdentityTest"),
            definition(
                    "SCH-13",
                    "Continuous variance-preserving process",
                    "abar_k = exp(-2 r B(t_k)) for a rate that grows linearly from bmin to bmax, at equispaced times from"
                            + " eps to 1.",
                    "Pierret, Galerne 2025 (recalled); Song et al. 2021; " + CHAPTER,
                    "ScheduleReferenceTest, ReferenceFiguresValidationTest, ScheduleIdentityTest"),
            definition(
                    "SCH-14",
                    "Power grids in time",
                    "t_k^{1/p} is equispaced from delta^{1/p} to horizon^{1/p}, p = 1, 2, 3.",
                    "Chen, Lee, Lu 2022, arXiv 2211.01916 (recalled); " + CHAPTER,
                    "ScheduleReferenceTest, PublishedFiguresValidationTest, ScheduleIdentityTest"),
            definition(
                    "SCH-15",
                    "Exponential, then constant",
                    "t_k is equispaced in u with dt = min{t, 1} du.",
                    "after Chen, Lee, Lu 2022, arXiv 2211.01916 (recalled); " + CHAPTER,
                    "ScheduleIdentityTest, ScheduleReferenceTest, PublishedFiguresValidationTest"),
            definition(
                    "SCH-16",
                    "Listed betas",
                    "beta_1, ..., beta_T as listed, each in (0, 1); the last may be 1.",
                    CHAPTER,
                    "ScheduleIdentityTest, ParameterTest"),
            definition(
                    "SCH-17",
                    "Listed signal shares",
                    "abar_1, ..., abar_T as listed, strictly decreasing in (0, 1); the last may be 0.",
                    CHAPTER,
                    "ScheduleIdentityTest, ParameterTest"),
            requirement(
                    "SCH-18",
                    "Sub-schedules",
                    "A sub-schedule visits N of the T timesteps by the spacing leading, trailing, linspace or a list,"
                            + " rounded to nearest with ties to even.",
                    "Lin et al. 2024, table 2 (recalled); diffusers; " + CHAPTER,
                    "TimestepSpacingTest, ScheduleTest, RespaceSyntaxTest"),
            requirement(
                    "SCH-19",
                    "Short forms and files",
                    "Every schedule has a short form that reads back as itself, and every mistake is answered by one line.",
                    CHAPTER,
                    "ScheduleSyntaxTest, JsonScheduleTest, SuggestionsTest"));

    private ScheduleClaims() {}
}
