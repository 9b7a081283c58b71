package io.github.touchstone.study.rates;

import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.quadrature.Measured;
import io.github.touchstone.spec.claims.EndPointLimit;
import io.github.touchstone.spec.claims.LimitConstant;
import io.github.touchstone.spec.claims.LogSchedule;
import io.github.touchstone.spec.claims.PathLaw;
import io.github.touchstone.spec.targets.DiagonalGaussian;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * What the theorems say of a series, where one does.
 *
 * @param end the end-point divergence at T to leading order (RAT-4, BND-6)
 * @param path the path divergence at T to leading order (RAT-6, RAT-7)
 * @param pathLaw the law behind {@code path}, if it is of that kind
 */
record Prediction(
        Optional<IntFunction<Measured>> end, Optional<IntFunction<Measured>> path, Optional<PathLaw> pathLaw) {
    /** Below this a limit is zero, and the leading order another. */
    private static final double ZERO = 1e-12;

    private static final Prediction NONE = new Prediction(Optional.empty(), Optional.empty(), Optional.empty());

    static Prediction of(Law law, Rule rule, Grid grid, int stop) {
        if (law.target().dimension() != 1 || stop > 1) {
            return NONE;
        }
        Optional<PathLaw> pathLaw = grid.theory()
                .flatMap(schedule -> PathLaw.of(
                        rule.order(),
                        schedule,
                        law.target().asMixture(),
                        schedule.reachBelow(Grid.C0, Grid.C1),
                        schedule.reachAbove(Grid.C0, Grid.C1)));
        Optional<IntFunction<Measured>> path = pathLaw.map(l -> (int t) ->
                new Measured(l.at(t) * Grid.delta(t) / 4, l.constant().error() * Grid.delta(t) / 4));
        if (rule.equals(Rule.DDIM_HALF) && grid.theory().isPresent()) {
            path = Optional.of(t -> new Measured(t * (3 - 2 * StrictMath.log(2)) / 2, Math.ulp((double) t)));
        }
        return new Prediction(end(law, rule, grid), path, pathLaw);
    }

    private static Optional<IntFunction<Measured>> end(Law law, Rule rule, Grid grid) {
        if (!(law.target() instanceof DiagonalGaussian gaussian)
                || !gaussian.coordinates().get(0).mean().isZero()) {
            return Optional.empty();
        }
        double lambda = gaussian.coordinates().get(0).variance().doubleValue();
        if (grid.theory().isPresent()) {
            return end(rule, grid.theory().get(), lambda);
        }
        if (grid.equals(Grid.ANGLES) && law.equals(Law.NARROW) && (rule.equals(Rule.SMALL) || rule.equals(Rule.DDIM))) {
            LimitConstant limit = rule.equals(Rule.SMALL) ? LimitConstant.DDPM_EQUAL_ANGLES : LimitConstant.DDIM_BEST;
            double constant = limit.in(DoubleDoubleArithmetic.DD).getReal();
            return Optional.of(t -> new Measured(constant / t / t, 4 * Math.ulp(constant / t / t)));
        }
        return Optional.empty();
    }

    private static Optional<IntFunction<Measured>> end(Rule rule, LogSchedule schedule, double lambda) {
        Measured limit = EndPointLimit.ofKl(rule.order(), schedule, lambda);
        return limit.value() < ZERO ? Optional.empty() : Optional.of(t -> limit.times(Grid.delta(t) * Grid.delta(t)));
    }
}
