package io.github.touchstone.spec.claims;

import static io.github.touchstone.spec.claims.Claims.definition;
import static io.github.touchstone.spec.claims.Claims.theorem;

import java.util.List;

/** Chapter 6, samplers on Gaussian targets in closed form. */
final class GaussianClaims {
    private static final String CHAPTER = "spec/06-gaussian-paths.md";

    static final List<Claim> ALL = List.of(
            definition(
                    "GAUSS-1",
                    "The path of a Gaussian target",
                    "S_t = (1 - abar_t)/v_t, R_t = abar_t/v_t and phi_t = arcsin sqrt(S_t), with S_t + lambda R_t = 1.",
                    CHAPTER,
                    "GaussianPathTest"),
            theorem(
                    "GAUSS-2",
                    "One step on a Gaussian target",
                    "A step Y' = rho (Y + omega s(Y)) + varsigma Z takes the variance w to rho^2 (1 - omega/v)^2 w + varsigma^2"
                            + " and is affine in the mean.",
                    CHAPTER,
                    "GaussianErrorProperties"),
            definition(
                    "GAUSS-3",
                    "Relative variance error and initialisation term",
                    "Var Y_m = (1 + r_m) v_m from Y_T ~ N(0, 1), delta = r_0 and i_T = lambda (1 - lambda) abar_T^2/v_T^2.",
                    CHAPTER,
                    "GaussianErrorProperties, FaultyFormulaTest"),
            theorem(
                    "GAUSS-4",
                    "Variance error of any noise with the mean of DDPM",
                    "r_m = (sum_{t>m} abar_{t-1} (varsigma_t^2 - c_t)/v_{t-1}^2 + (1 - lambda) R_T^2)/R_m.",
                    CHAPTER,
                    "GaussianErrorProperties, FaultyFormulaTest"),
            theorem(
                    "GAUSS-5",
                    "Variance error of DDPM fixed-small",
                    "delta = - sum_t (S_t - S_{t-1})^2/S_t + i_T.",
                    CHAPTER,
                    "GaussianErrorProperties, GaussianErrorModuloPrimesTest, FaultyFormulaTest"),
            theorem(
                    "GAUSS-6",
                    "Variance error of DDPM fixed-large",
                    "delta = sum_t kappa (S_t - S_{t-1})^2/(1 - kappa S_t) + i_T with kappa = 1 - lambda.",
                    CHAPTER,
                    "GaussianErrorProperties, GaussianErrorModuloPrimesTest, FaultyFormulaTest"),
            theorem(
                    "GAUSS-7",
                    "Variance error of DDPM in the theory form",
                    "delta = sum_t (S_t - S_{t-1})^2/(1 - S_t) + i_T.",
                    CHAPTER,
                    "GaussianErrorProperties, GaussianErrorModuloPrimesTest, FaultyFormulaTest, PublishedFiguresValidationTest"),
            theorem(
                    "GAUSS-8",
                    "Variance error of DDIM",
                    "1 + r_m = (1/v_T) prod_{t>m} cos^2(phi_t - phi_{t-1}).",
                    CHAPTER,
                    "GaussianErrorProperties, GaussianErrorModuloPrimesTest, FaultyFormulaTest, PublishedFiguresValidationTest"),
            theorem(
                    "GAUSS-9",
                    "Mean error",
                    "E Y_m = (1 - e_m) sqrt(abar_m) mu with e_m = R_T/R_m for the mean of DDPM and e_m^2 = abar_T (1 + r_m)/R_m"
                            + " for DDIM.",
                    CHAPTER,
                    "GaussianErrorProperties, FaultyFormulaTest"),
            theorem(
                    "GAUSS-10",
                    "Divergence of a relative variance error",
                    "KL(X || Y) = (1/(1+r) - 1 + log(1+r))/2 and KL(Y || X) = (r - log(1+r))/2, both r^2/4 + O(r^3).",
                    CHAPTER,
                    "GaussianPathTest"),
            theorem(
                    "GAUSS-11",
                    "Path divergence by the chain rule",
                    "KL of the paths is KL(X_T || N(0,1)) and, for each step, (c_t/varsigma_t^2 - 1 - log(c_t/varsigma_t^2)"
                            + " + (omega_t - beta_t)^2/(alpha_t v_t varsigma_t^2))/2; a deterministic step makes it infinite.",
                    CHAPTER,
                    "PathKlProperties, GaussianPathTest, PublishedFiguresValidationTest"),
            theorem(
                    "GAUSS-12",
                    "Path divergence of DDPM fixed-small",
                    "KL(X_T || N(0,1)) + (sum_{t>m} (S_t/S_{t-1} - 1) - log(S_T/S_m))/2 for m >= 1; infinite for m = 0.",
                    CHAPTER,
                    "PathKlProperties, GaussianPathTest"),
            theorem(
                    "GAUSS-13",
                    "Path divergence of DDPM in the theory form",
                    "KL(X_T || N(0,1)) + (log(R_m/R_T) - sum_{t>m} beta_t/v_t)/2.",
                    CHAPTER,
                    "PathKlProperties, GaussianPathTest, PublishedFiguresValidationTest"),
            theorem(
                    "GAUSS-14",
                    "A change of variance is a shift of log-odds",
                    "logit S_t = - logit abar_t - log lambda.",
                    CHAPTER,
                    "GaussianPathTest"));

    private GaussianClaims() {}
}
