package io.github.touchstone.spec.claims;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * What a rule does wrong in a short step, to leading order in the step {@code du} of the log-odds of the noise (RAT-2). On {@code N(0,
 * lambda)}, with n = 1 - abar, v = Var X and S = n/v, a step multiplies the relative variance error by {@code 1 - memory S du} and adds
 * {@code E du^2}.
 *
 * @param memory theta: 1 for rules with all the noise of the reverse process, eta^2 for DDIM(eta)
 * @param localError {@code E}
 * @param assumedShare q(n) of {@code varsigma^2 = beta~ (1 + (e^du - 1) q)}, to leading order: the conditional variance of the noise
 *     that the rule's own variance assumes; empty where the path divergence does not vanish with the steps
 */
public record LeadingOrder(double memory, LocalError localError, Optional<DoubleUnaryOperator> assumedShare) {
    /** {@code E} as a function of the noise share S, the noise n and the variance v. */
    @FunctionalInterface
    public interface LocalError {
        /** The value; S, n in [0, 1], v positive. */
        double at(double share, double noise, double variance);
    }

    /** The mean of DDPM and the noise variance that is right for the conditional variance q(n): {@code E = S (q - (1 - S))}. */
    public static LeadingOrder assuming(DoubleUnaryOperator share) {
        return new LeadingOrder(1, (s, n, v) -> s * (share.applyAsDouble(n) - (1 - s)), Optional.of(share));
    }

    /** Fixed-small, q = 0: as if the noise were known. */
    public static LeadingOrder fixedSmall() {
        return assuming(n -> 0);
    }

    /** Fixed-large, q = 1 - n: that of N(0, 1). */
    public static LeadingOrder fixedLarge() {
        return assuming(n -> 1 - n);
    }

    /** The learned range at a constant, q = c (1 - n). */
    public static LeadingOrder learned(double c) {
        return assuming(n -> c * (1 - n));
    }

    /** The theory form, q = 1: as if the state said nothing of the noise. */
    public static LeadingOrder theory() {
        return assuming(n -> 1);
    }

    /** The exponential integrator: the variance of the theory form; its mean makes {@code E = S (S - n/2)}. */
    public static LeadingOrder exponentialIntegrator() {
        return new LeadingOrder(1, (s, n, v) -> s * (s - n / 2), Optional.of(n -> 1));
    }

    /** Euler-Maruyama: q = 1 - n/2, {@code E = S (S - n/2 - n v/4)}. */
    public static LeadingOrder eulerMaruyama() {
        return new LeadingOrder(1, (s, n, v) -> s * (s - n / 2 - n * v / 4), Optional.of(n -> 1 - n / 2));
    }

    /** DDIM(eta), eta in [0, 1): {@code E = -S (1 - S) (1 + eta^2)^2/4}. */
    public static LeadingOrder ddim(double eta) {
        double pull = 1 + eta * eta;
        return new LeadingOrder(eta * eta, (s, n, v) -> -s * (1 - s) * pull * pull / 4, Optional.empty());
    }
}
