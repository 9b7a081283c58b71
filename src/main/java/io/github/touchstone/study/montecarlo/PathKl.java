package io.github.touchstone.study.montecarlo;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.UndecidedException;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.PathSums;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.targets.DiagonalGaussian.Coordinate;
import io.github.touchstone.spec.targets.Target;
import java.util.List;
import org.hipparchus.FieldElement;

/**
 * The path divergence {@code KL(X_m..X_T || Y_m..Y_T)} of a stochastic rule on any target, which bounds {@code KL(X_m || Y_m)} from
 * above, by Monte Carlo (spec MCP-5):
 *
 * <pre>KL(X_T || N(0, I)) + sum_{t&gt;m} E KL(X_{t-1} | X_t || N(kappa_t X_t + gamma_t s_t(X_t), varsigma_t^2 I))</pre>
 *
 * <p>Unbiased up to rounding, which is about {@code 1e-15 d} for each step. A draw costs of the order of {@code K d} for K components
 * with equal or with diagonal covariances, {@code K d^2} for others. Gaussian coordinates are added without draws.
 */
public final class PathKl {
    /** Balls of this many bits decide what double-double balls leave open. */
    private static final int BITS = 170;

    private PathKl() {}

    /**
     * The estimate in nats.
     *
     * @param stop m, in 0..steps-1
     * @throws NotEstimableException if the divergence is infinite or undefined, or if the draws allowed are too few
     */
    public static Estimate of(
            Target target,
            CoefficientRule rule,
            ScheduleFamily family,
            int steps,
            int stop,
            Precision precision,
            Progress progress) {
        require(target, rule, steps, stop);
        Factors factors = Factors.of(target);
        double exact = exact(factors.coordinates(), rule, family, steps, stop);
        if (factors.mixtures().isEmpty()) {
            return new Estimate(exact, 0, precision.confidence(), 0);
        }
        Chain chain = Chain.of(rule, family, steps);
        Strata terms = new Joined(factors.mixtures().stream()
                .map(f -> new PathTerms(SpectralMixture.of(f.mixture()), f.multiplicity(), chain, stop))
                .toList());
        Estimate drawn = TwoStages.estimate(terms, precision, progress);
        return new Estimate(exact + drawn.value(), drawn.halfWidth(), drawn.confidence(), drawn.samples());
    }

    private static void require(Target target, CoefficientRule rule, int steps, int stop) {
        if (stop < 0 || stop >= steps) {
            throw new NotEstimableException("the stop must be in 0.." + (steps - 1) + ", got " + stop);
        }
        if (stop == 0 && !target.hasDensity()) {
            throw new NotEstimableException(
                    "X_0 has no density and the divergence is infinite or undefined: stop at a step from 1 on (early stopping)");
        }
        for (int t = steps; t > stop; t--) {
            if (!rule.addsNoise(t)) {
                throw new NotEstimableException("the path divergence is infinite: the step of " + rule.name()
                        + " from t = " + t + " to " + (t - 1) + " adds no noise");
            }
        }
    }

    private static double exact(
            List<Coordinate> coordinates, CoefficientRule rule, ScheduleFamily family, int steps, int stop) {
        if (coordinates.isEmpty()) {
            return 0;
        }
        try {
            return exact(DoubleDoubleArithmetic.DD, coordinates, rule, family, steps, stop);
        } catch (UndecidedException e) {
            return exact(new BallArithmetic(BITS), coordinates, rule, family, steps, stop);
        }
    }

    private static <T extends FieldElement<T>> double exact(
            Arithmetic<T> arithmetic,
            List<Coordinate> coordinates,
            CoefficientRule rule,
            ScheduleFamily family,
            int steps,
            int stop) {
        Schedule<T> schedule = family.schedule(steps, arithmetic);
        T sum = arithmetic.zero();
        for (Coordinate c : coordinates) {
            T squaredMean = arithmetic.of(c.mean().multiply(c.mean()));
            T kl = PathSums.of(rule, schedule, arithmetic.of(c.variance()), stop)
                    .kl(squaredMean)
                    .value(arithmetic);
            sum = sum.add(kl.multiply(arithmetic.of(c.multiplicity())));
        }
        return sum.getReal();
    }
}
