package io.github.touchstone.study.rates;

import java.util.List;

/** What is said of the study whatever it finds. */
final class Words {
    static final List<String> METHOD = List.of(
            "Exact scores, start N(0, I). Targets: N(0, lambda) for lambda = 1/4, 1, 2 and N(1, 1/4); the mixtures REF and TRI, the product REF x"
                    + " TRI x REF, and POINTS with early stopping (RAT-1). Samplers: DDPM with four variances, exponential integrator, Euler-Maruyama,"
                    + " DDIM(0) and DDIM(1/2). Schedules: LOGISTIC and LI-YAN with c0 = 2, c1 = 10, linear with fixed ends and with ends in proportion to"
                    + " 1/T, cosine, and equal angles for lambda = 1/4, which has no log factors.",
            "X_1 is compared with Y_1; for POINTS on LOGISTIC X_m with Y_m, m = 7T/10. Gaussian targets in double-double balls, every value"
                    + " enclosed; other targets by quadrature in binary64 with an error budget; products by separation.",
            "Exponents: between neighbours T/2 and T; by least squares of ln KL = c + a ln T + b ln ln T + k Delta on the schedules of the theory, Delta"
                    + " = c1 log T/T, where k Delta is the next term of the expansion; with b = 2 where there are fewer than six points; and of ln KL = c +"
                    + " a ln T over four points elsewhere. For paths also A in 4 KL/Delta = A ln T + B + Delta (k ln T + k').",
            "The values carry no noise: the intervals of fits, 95 % by Student's t, describe how far the model fails within the range of T and not what a"
                    + " repetition would give.",
            "Ratios to the limit laws of RAT-4 and RAT-6, whose constants are integrals taken by quadrature, and of BND-6 on equal angles.");

    static final List<String> LIMITS = List.of(
            "Scores are exact: what a learned score adds is another study. The targets are of fixed dimension: so is d in every exponent.",
            "Exponents on mixtures come from T up to 1024, where Delta is 0.07 and more; they are no proof of a limit.",
            "On schedules with a plateau (RAT-8) an exponent describes the range of T and nothing beyond it.",
            "Path divergences of DDIM(1/2) are beyond the range of doubles in products from T = 512 on, and those of Euler-Maruyama on LOGISTIC beyond"
                    + " double-double from T = 4096 on.");

    private Words() {}
}
