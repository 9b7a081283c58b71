package io.github.touchstone.spec.claims;

import static io.github.touchstone.spec.claims.Claims.theorem;

import java.util.List;

/** Chapter 7, bounds: our own and the textbooks'. */
final class BoundClaims {
    private static final String CHAPTER = "spec/07-bounds.md";

    static final List<Claim> ALL = List.of(
            theorem(
                    "BND-1",
                    "No schedule beats this for DDPM fixed-small",
                    "delta <= i_T - k_T S_T with k_1 = 1, k_{n+1} = k_n (1 - k_n/4), and equality for S_n = S_{n+1} (1 - k_n/2).",
                    CHAPTER,
                    "BoundProperties, BoundTest, GaussianErrorModuloPrimesTest, GaussianPathTest"),
            theorem(
                    "BND-2",
                    "No schedule beats this for DDIM: the tangent law",
                    "1 + r_m <= cos^{2n}((phi_T - phi_m)/n)/v_T with n = T - m, and equality for equal angles.",
                    CHAPTER,
                    "BoundProperties, BoundTest"),
            theorem(
                    "BND-3",
                    "Size of the constants of DDPM",
                    "3/(T+2) <= k_T <= 4/(T+3), and k_T >= 4/(T + 3 + log((T+1)/2)).",
                    CHAPTER,
                    "BoundTest"),
            theorem(
                    "BND-4",
                    "From variance error to divergence",
                    "If delta <= b and -1 < b < 0, both divergences are at least their value at b.",
                    CHAPTER,
                    "BoundProperties, GaussianPathTest"),
            theorem(
                    "BND-5",
                    "Limits on the best grids",
                    "T^2 KL per coordinate tends to 4 for DDPM fixed-small and to pi^4/64 for DDIM, each on its best grid, if abar_T"
                            + " vanishes fast enough (for DDIM and mu != 0 faster than 1/T^2): the ratio is 256/pi^4.",
                    CHAPTER,
                    "LimitTest"),
            theorem(
                    "BND-6",
                    "DDPM on equal angles",
                    "T^2 KL per coordinate tends to pi^4/16 for DDPM fixed-small on the equal-angle grid, four times that of DDIM, as in BND-5.",
                    CHAPTER,
                    "LimitTest"),
            theorem(
                    "BND-7",
                    "Limits on the logistic schedule",
                    "With D = c1 log T/T, KL(X_1 || Y_1)/D^2 per coordinate tends to 1/16 for the theory form and to 1/64 for DDIM,"
                            + " for every lambda > 0, and for every mu if c0 >= 2.",
                    CHAPTER,
                    "LimitTest, PublishedFiguresValidationTest"),
            theorem(
                    "BND-8",
                    "Best grid for the path divergence of DDPM fixed-small",
                    "For given S_m and S_T the least path divergence is that of S_t in geometric progression,"
                            + " (n/2)(e^{L/n} - 1 - L/n) with L = log(S_T/S_m), about L^2/(4n).",
                    CHAPTER,
                    "BoundProperties, BoundTest"),
            theorem(
                    "BND-9",
                    "Best grid for the path divergence of the theory form",
                    "For given R_m and R_T the least path divergence is that of R_t in geometric progression,"
                            + " (n/2)(e^{-L/n} - 1 + L/n) with L = log(R_m/R_T), about L^2/(4n).",
                    CHAPTER,
                    "BoundProperties, BoundTest"),
            theorem(
                    "BND-10",
                    "Data processing",
                    "No kernel increases KL: KL(X_m || Y_m) is at most the path divergence from T to m.",
                    "Cover, Thomas 2006, thm. 2.5.3; " + CHAPTER,
                    "PathSumsProperties"),
            theorem(
                    "BND-11",
                    "Pinsker",
                    "TV <= sqrt(KL/2).",
                    "Tsybakov 2009, lemma 2.5; " + CHAPTER,
                    "NormalPairProperties"),
            theorem(
                    "BND-12",
                    "Divergence from one event",
                    "KL(P || Q) >= kl(P(A) || Q(A)) for every event A, with kl the divergence of two coins.",
                    CHAPTER,
                    ""),
            theorem(
                    "BND-13",
                    "Donsker-Varadhan",
                    "KL(P || Q) >= E_P f - log E_Q e^f for every bounded measurable f.",
                    "Donsker, Varadhan 1975; " + CHAPTER,
                    ""));

    private BoundClaims() {}
}
