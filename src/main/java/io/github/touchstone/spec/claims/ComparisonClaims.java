package io.github.touchstone.spec.claims;

import static io.github.touchstone.spec.claims.Claims.claim;
import static io.github.touchstone.spec.claims.Claims.theorem;

import java.util.List;

/** Chapter 32, DDPM against DDIM. */
final class ComparisonClaims {
    private static final String CHAPTER = "spec/32-ddpm-against-ddim.md";

    static final List<Claim> ALL = List.of(
            claim(
                    "CMP-1",
                    "DDIM is often faster",
                    "DDIM reaches a given accuracy in fewer steps than DDPM: it depends on the variance, the target and the schedule.",
                    "common experience; Jiao, Zhou, Li 2025, arXiv 2510.27562, abstract; " + CHAPTER,
                    "ComparisonStudyTest"),
            theorem(
                    "CMP-2",
                    "The leading error of a sampler on a Gaussian",
                    "r_m is the sum of W(S_t)(S_t - S_{t-1})^2 to first order, with a weight W for each sampler.",
                    CHAPTER,
                    "LeadingErrorTest"),
            theorem(
                    "CMP-3",
                    "Constants on LOGISTIC",
                    "Closed forms of lim r_1/Delta for eight samplers; fixed-large and DDIM are even at lambda = 0.19548 and 5.1157.",
                    CHAPTER,
                    "LeadingErrorTest"),
            theorem(
                    "CMP-4",
                    "Constants on equal angles",
                    "lim T delta is -pi^2/4 (DDIM), -pi^2/2, pi^2/2 and (pi^2/2)(1 - sqrt(lambda))/(1 + sqrt(lambda)) (fixed-large).",
                    CHAPTER,
                    "LeadingErrorTest"),
            theorem(
                    "CMP-5",
                    "Constants on the best grids",
                    "lim T |delta| is pi^2/4 (DDIM), 4, 4 and 4 |1 - sqrt(lambda)|/(1 + sqrt(lambda)) (fixed-large).",
                    CHAPTER,
                    "LeadingErrorTest"),
            claim(
                    "CMP-6",
                    "Why DDIM often looks faster",
                    "On N(0, lambda I) the order is the same and the weights W differ: a factor 4 of KL on LOGISTIC, none against fixed-large"
                            + " near lambda = 1.",
                    "Jiao, Zhou, Li 2025, arXiv 2510.27562, abstract, which leaves it open; " + CHAPTER,
                    "ComparisonStudyTest, LeadingErrorTest"),
            claim(
                    "CMP-7",
                    "Leading constants of mixtures on LOGISTIC",
                    "lim KL(X_1 || Y_1)/Delta^2 by first-order perturbation: other constants than for a Gaussian, and DDIM's grows with the"
                            + " separation of the modes.",
                    "derived to first order, not proved; " + CHAPTER,
                    "PerturbationTest, ComparisonStudyTest"));

    private ComparisonClaims() {}
}
