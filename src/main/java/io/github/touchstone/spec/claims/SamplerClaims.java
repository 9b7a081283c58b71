package io.github.touchstone.spec.claims;

import static io.github.touchstone.spec.claims.Claims.definition;
import static io.github.touchstone.spec.claims.Claims.theorem;

import java.util.List;

/** Chapter 2, the samplers. */
final class SamplerClaims {
    private static final String CHAPTER = "spec/02-samplers.md";

    static final List<Claim> ALL = List.of(
            definition(
                    "SMP-1",
                    "One step",
                    "Y_{t-1} = rho_t (Y_t + omega_t s_t(Y_t)) + varsigma_t Z_t, held as rho_t^2, omega_t, varsigma_t^2 and"
                            + " g_t = rho_t sqrt(alpha_t).",
                    CHAPTER,
                    "CoefficientRuleProperties"),
            definition(
                    "SMP-2",
                    "Coefficient rule",
                    "A rule maps a schedule and t to the step from t to t - 1, and does not look at Y.",
                    CHAPTER,
                    "CoefficientRuleProperties, CoefficientRuleTest"),
            theorem(
                    "SMP-3",
                    "Moments through a step",
                    "On N(mu, lambda) the variance goes to rho^2 (1 - omega/v_t)^2 w + varsigma^2, and the share m of the"
                            + " mean to g (m + omega (1 - m)/v_t).",
                    CHAPTER,
                    "TransitionProperties, ExactLawProperties, GaussianChainProperties"),
            theorem(
                    "SMP-4",
                    "Gaussian chain",
                    "On N(mu, Sigma) every Y_t is normal, with the moments of SMP-3 for Sigma in place of lambda.",
                    CHAPTER,
                    "GaussianChainProperties, RotatedTargetProperties, ReferenceFiguresValidationTest"),
            definition(
                    "DDPM-1",
                    "Fixed-small variance",
                    "rho^2 = 1/alpha_t, omega = beta_t, varsigma_t^2 = beta~_t: the exact reverse kernel of a point mass.",
                    "Ho, Jain, Abbeel 2020, section 3.2 (recalled); " + CHAPTER,
                    "CoefficientRuleProperties, ExactLawProperties, ReferenceFiguresValidationTest"),
            definition(
                    "DDPM-2",
                    "Fixed-large variance",
                    "rho^2 = 1/alpha_t, omega = beta_t, varsigma_t^2 = beta_t: the exact reverse kernel of N(0, I).",
                    "Ho, Jain, Abbeel 2020, section 3.2 (recalled); " + CHAPTER,
                    "CoefficientRuleProperties, ExactLawProperties, ReferenceFiguresValidationTest"),
            definition(
                    "DDPM-3",
                    "Theory form",
                    "rho^2 = 1/alpha_t, omega = beta_t, varsigma_t^2 = beta_t/alpha_t: the limit of the exact kernel for a"
                            + " flat target.",
                    "Gen Li and co-authors, as in a third party's digest of arXiv 2510.27562; " + CHAPTER,
                    "CoefficientRuleProperties, ExactLawProperties, ReferenceFiguresValidationTest"),
            definition(
                    "DDPM-4",
                    "Learned-range variance",
                    "As DDPM-1 with varsigma_t^2 = exp(v log beta_t + (1 - v) log beta~_t), v in [0, 1], and beta~_2 in"
                            + " place of beta~_1.",
                    "Nichol, Dhariwal 2021, eq. 15 (recalled); " + CHAPTER,
                    "CoefficientRuleTest, GaussianChainProperties"),
            theorem(
                    "DDPM-5",
                    "Optimal isotropic variance",
                    "With the posterior mean, varsigma_t^2 = E tr Cov(X_{t-1} | X_t)/d has the least path divergence among"
                            + " the isotropic variances.",
                    "Bao, Li, Zhu, Zhang 2022, theorem 1 (recalled); " + CHAPTER,
                    "CoefficientRuleProperties, ExactLawProperties, RotatedTargetProperties, GaussianTargetTest"),
            definition(
                    "DDIM-1",
                    "DDIM",
                    "rho^2 = 1/alpha_t, varsigma_t^2 = eta^2 beta~_t, omega_t = (beta_t + alpha_t varsigma_t^2)/(1 +"
                            + " sqrt(alpha_t (1 - abar_{t-1} - varsigma_t^2)/(1 - abar_t))).",
                    "Song, Meng, Ermon 2021, eq. 12 and 16 (recalled); " + CHAPTER,
                    "CoefficientRuleTest, CoefficientRuleProperties, GaussianChainProperties"),
            theorem(
                    "DDIM-2",
                    "Equivalence of the two forms",
                    "The step of DDIM-1 is sqrt(abar_{t-1}) x0 + sqrt(1 - abar_{t-1} - varsigma_t^2) eps + varsigma_t Z.",
                    CHAPTER,
                    "CoefficientRuleProperties, CoefficientRuleTest"),
            definition(
                    "SMP-5",
                    "Probability-flow ODE, Euler in beta",
                    "Y_{t-1} = (Y_t + (beta_t/2) s_t(Y_t))/sqrt(alpha_t).",
                    "Li, Wei, Chen, Chi 2023, arXiv 2306.09251 (recalled); " + CHAPTER,
                    "CoefficientRuleProperties, GaussianChainProperties"),
            definition(
                    "SMP-6",
                    "Probability-flow ODE, Euler in time",
                    "Y_{t-1} = Y_t + h_t (Y_t + s_t(Y_t)).",
                    CHAPTER,
                    "CoefficientRuleProperties, ReferenceFiguresValidationTest"),
            definition(
                    "SMP-7",
                    "Exponential integrator",
                    "rho^2 = 1/alpha_t, omega = 2 (1 - sqrt(alpha_t)), varsigma_t^2 = beta_t/alpha_t: the reverse SDE with"
                            + " the score frozen over a step.",
                    CHAPTER,
                    "CoefficientRuleProperties, ReferenceFiguresValidationTest"),
            definition(
                    "SMP-8",
                    "Euler-Maruyama",
                    "Y_{t-1} = Y_t + h_t (Y_t + 2 s_t(Y_t)) + sqrt(2 h_t) Z.",
                    "Pierret, Galerne 2025, eq. 20 (in a third party's digest); " + CHAPTER,
                    "CoefficientRuleProperties, TransitionProperties, ReferenceFiguresValidationTest"),
            definition(
                    "SMP-9",
                    "Heun",
                    "Y_{t-1} = Y_t + (k_1 + k_2)/2 with the slopes at t and, after an Euler step, at t - 1.",
                    "Karras et al. 2022, algorithm 1 (recalled); " + CHAPTER,
                    "TransitionProperties, GaussianChainProperties, RotatedTargetProperties, ReferenceFiguresValidationTest"),
            theorem(
                    "SMP-10",
                    "Path divergence of a Gaussian chain",
                    "Twice the path divergence is that of the starts and, for each step, c_t/varsigma_t^2 - 1 -"
                            + " log(c_t/varsigma_t^2) + E Delta_t^2/varsigma_t^2, with Delta_t the difference of the means.",
                    CHAPTER,
                    "PathSumsProperties"));

    private SamplerClaims() {}
}
