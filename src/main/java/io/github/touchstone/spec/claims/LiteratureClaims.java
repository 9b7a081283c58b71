package io.github.touchstone.spec.claims;

import static io.github.touchstone.spec.claims.Claims.claim;

import java.util.List;

/** Chapter 7, claims of the literature with hidden constants: to be tested, not assumed. */
final class LiteratureClaims {
    private static final String ABSTRACT = "Jiao, Zhou, Li 2025, arXiv 2510.27562, abstract";
    private static final String DIGEST =
            "Jiao, Zhou, Li 2025, arXiv 2510.27562, in a third party's digest; the paper was not read";

    static final List<Claim> ALL = List.of(
            claim(
                    "BND-14",
                    "Linear dependence on d up to smoothness",
                    "KL(X_1 || Y_1) = O~(d min{d, L^2}/T^2) for accurate scores, where L is a relaxed smoothness constant, small for"
                            + " mixtures of Gaussians.",
                    ABSTRACT,
                    "LimitTest"),
            claim(
                    "BND-15",
                    "Matching lower bound",
                    "For N(0, lambda I), lambda >= 2, KL(X_1 || Y_1) >= c d/T^2.",
                    DIGEST,
                    "LimitTest, PublishedFiguresValidationTest"),
            claim(
                    "BND-16",
                    "DDIM has the same dependence on d",
                    "DDPM and DDIM share the same dependence on d, which leaves open why DDIM is often faster.",
                    ABSTRACT,
                    "LimitTest"),
            claim(
                    "BND-17",
                    "Earlier rate of DDPM",
                    "TV = O~(d/T) for every target with a finite first moment; quoted later as d^2/T^2 in KL.",
                    "Li, Yan 2024, arXiv 2409.18959, abstract; the KL form as quoted by Jiao, Zhou, Li 2025, abstract",
                    ""),
            claim(
                    "BND-18",
                    "Steps for early-stopped divergence",
                    "O~(d log(1/delta)/eps) steps give a reverse divergence eps from the law smoothed by delta.",
                    "Chen, Lee, Lu 2022, arXiv 2211.01916, abstract; later papers quote d^2 (T + log 1/delta)^2/N",
                    "PublishedFiguresValidationTest"),
            claim(
                    "BND-19",
                    "Wasserstein errors on Gaussian targets",
                    "The published table of exact W2 errors of Euler-Maruyama, exponential integrator, Euler and Heun follows from the"
                            + " recursion of GAUSS-2.",
                    "Pierret, Galerne 2025 (ICML)",
                    "ReferenceFiguresValidationTest"));

    private LiteratureClaims() {}
}
