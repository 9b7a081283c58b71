package io.github.touchstone.spec.claims;

import static io.github.touchstone.spec.claims.Claims.claim;
import static io.github.touchstone.spec.claims.Claims.theorem;

import java.util.List;

/** Chapter 30, dimension, measured. */
final class DimensionClaims {
    private static final String CHAPTER = "spec/30-dimension-measured.md";

    static final List<Claim> ALL = List.of(
            theorem(
                    "DMS-1",
                    "Products are exactly linear",
                    "On products the divergence is exactly linear in d, while L at p = d^-4 does not fall with d.",
                    CHAPTER,
                    "DimensionStudyTest"),
            theorem(
                    "DMS-2",
                    "A fixed core",
                    "With a core of fixed dimension the divergence is affine in d.",
                    CHAPTER,
                    "DimensionStudyTest"),
            theorem(
                    "DMS-3",
                    "Linear in d at fixed T",
                    "On the logistic schedule KL(X_1||Y_1) of DDPM in the theory form is at most d c1^2 log^2 T/(4T) (1 + o(1)) for every target with E|X_0|^2 = O(d).",
                    CHAPTER,
                    "DimensionStudyTest"),
            theorem(
                    "DMS-4",
                    "On products the smoothness cannot bind",
                    "If KL <= C d min{d, L^2} log^k T/T^2 holds from d = 2 on, then on products of blocks of dimension at most j, j >= 2, the factor is at most j, whatever L.",
                    CHAPTER,
                    "DimensionStudyTest"),
            claim(
                    "DMS-5",
                    "Linear dependence, measured",
                    "KL(X_1||Y_1) is linear in d where L is bounded.",
                    "see BND-14; " + CHAPTER,
                    "DimensionStudyTest"),
            claim(
                    "DMS-6",
                    "Growth with the smoothness constant",
                    "There are targets on which KL/d grows as L^2.",
                    "see BND-14; " + CHAPTER,
                    "DimensionStudyTest, SearchTest"),
            claim(
                    "DMS-7",
                    "DDIM has the same dependence, measured",
                    "DDPM and DDIM share the dependence on d.",
                    "see BND-16; " + CHAPTER,
                    "DimensionStudyTest"),
            claim(
                    "DMS-8",
                    "The earlier square of d",
                    "KL is of the order d^2/T^2 up to logarithms.",
                    "see BND-17; " + CHAPTER,
                    "DimensionStudyTest"));

    private DimensionClaims() {}
}
