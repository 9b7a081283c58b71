package io.github.touchstone.study;

import io.github.touchstone.math.divergence.LogForm;
import io.github.touchstone.math.divergence.MultivariateNormalPair;
import io.github.touchstone.math.linear.CommutingMatrices;
import io.github.touchstone.math.linear.CommutingMatrix;
import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.GaussianChain;
import io.github.touchstone.samplers.PathSums;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.targets.FullGaussian;
import io.github.touchstone.spec.targets.GaussianTarget;
import io.github.touchstone.spec.targets.Marginal;
import java.util.List;
import org.hipparchus.FieldElement;

/**
 * The laws of X_r and Y_m of an experiment on a target with a full covariance (spec SMP-4, LIN-1): the scalar code, run on matrices.
 *
 * @param <T> the entries
 */
final class FullLaws<T extends FieldElement<T>> {
    private final Experiment<GaussianTarget> experiment;
    private final Arithmetic<T> entries;
    private final Schedule<CommutingMatrix<T>> schedule;
    private final CommutingMatrix<T> sigma;
    private final List<T> mean;

    FullLaws(Experiment<GaussianTarget> experiment, FullGaussian target, Arithmetic<T> entries) {
        CommutingMatrices<T> matrices =
                CommutingMatrices.of(entries, target.mean().size());
        this.experiment = experiment;
        this.entries = entries;
        this.schedule = experiment.schedule().schedule(experiment.steps(), matrices);
        this.sigma = matrices.matrix(target.covariance());
        this.mean = target.mean().stream().map(entries::of).toList();
    }

    /** The law of X_r and that of Y_m. */
    MultivariateNormalPair<T> ends() {
        int r = experiment.reference();
        int m = experiment.stop();
        GaussianChain<CommutingMatrix<T>> chain = GaussianChain.of(experiment.sampler(), schedule, m);
        CommutingMatrix<T> share = chain.meanShare(sigma);
        CommutingMatrix<T> gap = r == m
                ? schedule.arithmetic().one().subtract(share)
                : schedule.sqrtAlphaBar(r).subtract(schedule.sqrtAlphaBar(m).multiply(share));
        T squaredScale = r == m ? schedule.alphaBar(m).entry(0, 0) : entries.one();
        return new MultivariateNormalPair<>(
                Marginal.variance(schedule, sigma, r), chain.variance(sigma), gap.operate(mean), squaredScale);
    }

    /** The path-space divergence. */
    LogForm<T> path(CoefficientRule rule) {
        PathSums<CommutingMatrix<T>> sums = PathSums.of(rule, schedule, sigma, experiment.stop());
        return new LogForm<>(
                sums.excess().trace().add(sums.meanWeight().quadraticForm(mean)),
                sums.ratios().determinant());
    }
}
