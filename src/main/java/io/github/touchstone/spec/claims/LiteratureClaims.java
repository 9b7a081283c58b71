package io.github.touchstone.spec.claims;

import static io.github.touchstone.spec.claims.Claims.claim;

import java.util.List;

/** Chapter 7, claims of the literature with hidden constants: to be tested, not assumed. */
final class LiteratureClaims {
    private static final String DIGEST =
            "Jiao, Zhou, Li 2025, arXiv 2510.27562; read in a third party's digest, not in the paper";

    static final List<Claim> ALL = List.of(
            claim(
                    "BND-14",
                    "Linear dependence on d up to smoothness (claim)",
                    "KL(X_1 || Y_1) = O~(d min{d, L^2}/T^2) and a score error, where (1 - abar_t) |grad s_t|_op <= L with high"
                            + " probability.",
                    DIGEST),
            claim(
                    "BND-15",
                    "Matching lower bound (claim)",
                    "For N(0, lambda I), lambda >= 2, KL(X_1 || Y_1) >= c d/T^2.",
                    DIGEST),
            claim(
                    "BND-16",
                    "DDIM has the same dependence on d (claim)",
                    "The bound of BND-14 holds for DDIM in the same form.",
                    DIGEST),
            claim(
                    "BND-17",
                    "Earlier rate of DDPM (claim)",
                    "KL = O~(d^2/T^2), that is TV = O~(d/T), for every target with a moment that grows at most polynomially in T.",
                    "Li, Yan 2024, arXiv 2409.18959; only eq. 2.3, the schedule, was read there"),
            claim(
                    "BND-18",
                    "Steps for early-stopped divergence (claim)",
                    "O~(d log(1/delta)/eps) steps give a reverse divergence eps from the law smoothed by delta.",
                    "Chen, Lee, Lu 2022, arXiv 2211.01916, abstract; later papers quote d^2 (T + log 1/delta)^2/N"),
            claim(
                    "BND-19",
                    "Wasserstein errors on Gaussian targets (claim)",
                    "The published table of exact W2 errors of Euler-Maruyama, exponential integrator, Euler and Heun follows from the"
                            + " recursion of GAUSS-2.",
                    "Pierret, Galerne 2025 (ICML)"));

    private LiteratureClaims() {}
}
