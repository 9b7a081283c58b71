package io.github.touchstone.study;

import io.github.touchstone.math.divergence.LogForm;
import io.github.touchstone.math.divergence.NormalPair;
import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.GaussianChain;
import io.github.touchstone.samplers.PathSums;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.targets.DiagonalGaussian;
import io.github.touchstone.spec.targets.DiagonalGaussian.Coordinate;
import io.github.touchstone.spec.targets.GaussianTarget;
import io.github.touchstone.spec.targets.Marginal;
import java.util.List;
import org.hipparchus.FieldElement;

/**
 * The laws of X_r and Y_m of an experiment on a diagonal target, coordinate by coordinate (spec SMP-4). The coordinates are computed
 * in parallel and returned in the target's order.
 *
 * @param <T> the numbers
 */
final class DiagonalLaws<T extends FieldElement<T>> {
    private final Experiment<GaussianTarget> experiment;
    private final List<Coordinate> coordinates;
    private final Schedule<T> schedule;

    DiagonalLaws(Experiment<GaussianTarget> experiment, DiagonalGaussian target, Arithmetic<T> arithmetic) {
        this.experiment = experiment;
        this.coordinates = target.coordinates();
        this.schedule = experiment.schedule().schedule(experiment.steps(), arithmetic);
    }

    /** The law of X_r and that of Y_m. */
    List<NormalPair<T>> ends() {
        GaussianChain<T> chain = GaussianChain.of(experiment.sampler(), schedule, experiment.stop());
        return coordinates.parallelStream().map(c -> end(chain, c)).toList();
    }

    private NormalPair<T> end(GaussianChain<T> chain, Coordinate c) {
        T lambda = schedule.arithmetic().of(c.variance());
        T squaredGap = c.mean().isZero()
                ? schedule.arithmetic().zero()
                : squaredGap(chain.meanShare(lambda)).multiply(squaredMean(c));
        return new NormalPair<>(
                Marginal.variance(schedule, lambda, experiment.reference()), chain.variance(lambda), squaredGap);
    }

    /** {@code (sqrt(abar_r) - sqrt(abar_m) y)^2} for the mean share y of Y_m; no root where r = m. */
    private T squaredGap(T share) {
        int r = experiment.reference();
        int m = experiment.stop();
        if (r == m) {
            T gap = schedule.arithmetic().one().subtract(share);
            return schedule.alphaBar(m).multiply(gap).multiply(gap);
        }
        T gap = schedule.sqrtAlphaBar(r).subtract(schedule.sqrtAlphaBar(m).multiply(share));
        return gap.multiply(gap);
    }

    /** The path-space divergence of each coordinate. */
    List<LogForm<T>> paths(CoefficientRule rule) {
        return coordinates.parallelStream()
                .map(c -> PathSums.of(rule, schedule, schedule.arithmetic().of(c.variance()), experiment.stop())
                        .kl(squaredMean(c)))
                .toList();
    }

    private T squaredMean(Coordinate c) {
        return schedule.arithmetic().of(c.mean().multiply(c.mean()));
    }
}
