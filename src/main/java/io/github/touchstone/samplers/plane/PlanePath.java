package io.github.touchstone.samplers.plane;

import io.github.touchstone.math.propagation.plane.PlaneExpectation;
import io.github.touchstone.math.propagation.plane.PlaneMixture;
import io.github.touchstone.math.quadrature.Measured;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The path divergence in d = 2 dimensions (spec DIM-7). By Bayes' rule the densities of the reverse steps of X telescope:
 *
 * <pre>KL = E log p_m(X_m) + E|X_T|^2/2 + (d/2) log(2 pi)
 *      + sum_t [ (d/2)(log(varsigma_t^2/beta_t) - 1) + E|X_{t-1} - mu_t(X_t)|^2/(2 varsigma_t^2) ]</pre>
 *
 * <p>and with {@code J_t = E|s_t(X_t)|^2}, alpha = 1 - beta, the last expectation is
 *
 * <pre>(d beta - beta^2 J)/alpha + a^2 E|X_t|^2 - 2 a b d + b^2 J,  a = kappa - 1/sqrt(alpha), b = gamma - beta/sqrt(alpha).</pre>
 */
final class PlanePath {
    private static final int D = 2;

    /** Rounding of a term, relative to the largest of its parts. */
    private static final double ROUNDING = 0x1p-50;

    private PlanePath() {}

    static Measured kl(PlaneTrack track) {
        PlaneMixture start = track.step(track.last()).law();
        Measured ends = PlaneExpectation.logDensity(track.reference());
        Measured total =
                new Measured(ends.value() + start.secondMoment() / 2 + StrictMath.log(2 * Math.PI), ends.error());
        List<Measured> steps = IntStream.rangeClosed(track.stop() + 1, track.last())
                .mapToObj(t -> step(track.step(t)))
                .toList();
        for (Measured step : steps) {
            total = total.plus(step);
        }
        return total.widened((Math.abs(ends.value()) + start.secondMoment() + 2) * ROUNDING);
    }

    private static Measured step(PlaneStep step) {
        double beta = step.beta();
        double alpha = 1 - beta;
        double a = step.kappa() - 1 / Math.sqrt(alpha);
        double b = step.gamma() - beta / Math.sqrt(alpha);
        double variance = step.deviation() * step.deviation();
        Measured fisher = PlaneExpectation.squaredScore(step.law());
        double fixed = D * beta / alpha + a * a * step.law().secondMoment() - 2 * a * b * D;
        double weight = b * b - beta * beta / alpha;
        double logarithm = D * (StrictMath.log(variance / beta) - 1) / 2;
        double size = Math.abs(logarithm) + (fixed + Math.abs(weight) * fisher.value()) / variance;
        return new Measured(logarithm + fixed / (2 * variance), ROUNDING * size)
                .plus(fisher.times(weight / (2 * variance)));
    }
}
