package io.github.touchstone.spec.claims;

import static io.github.touchstone.spec.claims.Claims.claim;
import static io.github.touchstone.spec.claims.Claims.definition;
import static io.github.touchstone.spec.claims.Claims.requirement;
import static io.github.touchstone.spec.claims.Claims.theorem;

import java.util.List;

/** Chapter 35, errors of the score. */
final class ScoreErrorClaims {
    private static final String CHAPTER = "spec/35-score-error.md";

    static final List<Claim> ALL = List.of(
            definition(
                    "SER-1",
                    "Runs with an error of the score",
                    "A run uses s_t + e_t in place of s_t; the size of e_t is meant under the law of X_t.",
                    CHAPTER,
                    "PerturbedRunTest"),
            theorem(
                    "SER-2",
                    "Affine errors on Gaussian targets",
                    "With affine errors the output on a Gaussian target is Gaussian, with a rational recursion for its mean and variance.",
                    CHAPTER,
                    "PerturbedChainTest"),
            definition(
                    "SER-3",
                    "Two ways of averaging",
                    "eps^2 = sum q_t E|e_t|^2 with q_t = (1 - abar_t)/T (levels) or h_t/sum h (time).",
                    CHAPTER,
                    "ScoreErrorWeightingTest"),
            theorem(
                    "SER-4",
                    "What the path divergence grows by",
                    "For every target the path divergence of the theory form grows by sum beta_t E|e_t|^2/2: at most c1 log T/2 eps^2 in levels on"
                            + " LOGISTIC, at most half the horizon times eps^2 in time.",
                    CHAPTER,
                    "PathIncrementTest, AffineCaseTest"),
            theorem(
                    "SER-5",
                    "Response to first order",
                    "Shifts move the mean of the output by sqrt(v_m) sum u_t a_t exactly, slopes its variance by sum w_t b_t to first order.",
                    CHAPTER,
                    "ScoreSensitivityTest, AffineCaseTest"),
            theorem(
                    "SER-6",
                    "The worst affine errors",
                    "The worst constant in levels on LOGISTIC is c1 log T/2 for DDPM and c0 c1 log^2 T/4 for DDIM in the limit, so the factor log T"
                            + " of the path bound is attained by the outputs.",
                    CHAPTER,
                    "AffineCaseTest, WorstDirectionTest"),
            theorem(
                    "SER-7",
                    "Families of errors",
                    "On LOGISTIC a shift of the noise prediction that is the same at all levels costs DDPM pi^2/2 eps^2, a score off by one factor"
                            + " c1/c0 eps^2, in the limit.",
                    CHAPTER,
                    "AffineCaseTest"),
            requirement(
                    "SER-8",
                    "The worst direction is searched for",
                    "The study searches for the worst affine errors at a finite size without the closed form.",
                    CHAPTER,
                    "WorstDirectionTest"),
            definition(
                    "SER-9",
                    "Random errors on mixtures",
                    "Random errors are sums of four cosines, the same at all levels or independent, run with both signs.",
                    CHAPTER,
                    "PerturbedRunTest, TrigonometricErrorTest"),
            theorem(
                    "SER-10",
                    "The score of another target",
                    "The exact score of another target costs at the end point what it costs along the path, but for the start.",
                    CHAPTER,
                    "ScoreSensitivityTest, AffineCaseTest"),
            theorem(
                    "SER-11",
                    "An error of the score that helps",
                    "On LOGISTIC a score that is too large by the factor 1 + c1 log T/(4T) removes the leading error of the theory form on every"
                            + " centred Gaussian.",
                    CHAPTER,
                    "PerturbedChainTest, AffineCaseTest"),
            theorem(
                    "SER-12",
                    "Deterministic samplers have no such bound",
                    "A slope of finite size at one step makes the divergence of deterministic DDIM infinite.",
                    CHAPTER,
                    "PerturbedChainTest, AffineCaseTest"),
            claim(
                    "SER-13",
                    "The score error enters with the square root of log T",
                    "TV(X_1, Y_1) <= ... + C eps sqrt(log T), eps^2 averaged over levels.",
                    "Jiao, Zhou, Li 2025, arXiv 2510.27562, in a third party's digest; the paper was not read",
                    "ConclusionsTest"),
            claim(
                    "SER-14",
                    "The score error enters averaged over time",
                    "KL is at most that of the path with the exact score and a multiple of the horizon times the mean square error of the score, averaged over time.",
                    "Chen, Lee, Lu 2022, arXiv 2211.01916, recalled; the abstract was read",
                    "AffineCaseTest, PathIncrementTest, ConclusionsTest"));

    private ScoreErrorClaims() {}
}
