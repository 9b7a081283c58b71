package io.github.touchstone.conformance.law;

import io.github.touchstone.math.linear.CommutingMatrices;
import io.github.touchstone.math.linear.CommutingMatrix;
import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.FinalAlpha;
import io.github.touchstone.samplers.practice.StepConfig;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.targets.FullGaussian;
import io.github.touchstone.spec.targets.Marginal;
import java.util.Collections;
import java.util.List;

/**
 * A Gaussian target at the levels of a training schedule: turns the maps of a chain into the law of its output, in balls (spec LAW-3,
 * LAW-4).
 */
final class TargetedChain {
    private final StepConfig config;
    private final BallArithmetic entries;
    private final CommutingMatrices<Ball> matrices;
    private final Schedule<CommutingMatrix<Ball>> schedule;
    private final CommutingMatrix<Ball> sigma;
    private final List<Ball> mu;

    TargetedChain(StepConfig config, FullGaussian target, BallArithmetic entries) {
        this.config = config;
        this.entries = entries;
        this.matrices = CommutingMatrices.of(entries, target.mean().size());
        this.schedule = config.family().schedule(config.trainSteps(), matrices);
        this.sigma = matrices.matrix(target.covariance());
        this.mu = target.mean().stream().map(entries::of).toList();
    }

    /** The exact model at a timestep 0..T-1, which is level t + 1. */
    private ExactModel<CommutingMatrix<Ball>> model(int timestep) {
        int level = timestep + 1;
        return switch (config.prediction()) {
            case EPSILON -> ExactModel.epsilon(schedule, level, sigma);
            case SAMPLE -> ExactModel.sample(schedule, level, sigma);
            case V_PREDICTION -> ExactModel.velocity(schedule, level, sigma);
            case SCORE -> throw new IllegalArgumentException("a step has no prediction type \"score\"");
        };
    }

    /** The law of the output of a chain started from N(0, I). */
    OutputLaw law(List<Integer> timesteps, List<StepMap<Ball>> maps) {
        Law<CommutingMatrix<Ball>> law = Law.standard(matrices);
        for (int k = 0; k < maps.size(); k++) {
            law = law.then(maps.get(k).map(matrices::scalar), model(timesteps.get(k)));
        }
        return output(law);
    }

    /** The same for the reference chain, with the spread that the tolerances of its coefficients allow. */
    OutputSpread spread(ReferenceChain<Ball> chain, List<StepMap<Rational>> tolerances) {
        Law<CommutingMatrix<Ball>> law = Law.standard(matrices);
        Spread<CommutingMatrix<Ball>> spread = Spread.none(matrices);
        for (int k = 0; k < tolerances.size(); k++) {
            ExactModel<CommutingMatrix<Ball>> model = model(chain.timesteps().get(k));
            StepMap<CommutingMatrix<Ball>> map = chain.maps().get(k).map(matrices::scalar);
            spread = spread.then(map, tolerances.get(k).map(matrices::of), model, law);
            law = law.then(map, model);
        }
        OutputLaw output = output(law);
        return new OutputSpread(
                mu,
                spread.mean(),
                law.covariance(),
                spread.covariance(law),
                OutputLaw.difference(output.mean(), output.aim().mean()),
                output.aim());
    }

    private OutputLaw output(Law<CommutingMatrix<Ball>> law) {
        List<Ball> ones = Collections.nCopies(mu.size(), entries.one());
        return new OutputLaw(
                entries,
                OutputLaw.sum(law.meanShare().operate(mu), law.offsetShare().operate(ones)),
                law.covariance(),
                end());
    }

    /** The law that the chain should end with: that of X at level 0, or at the level of timestep 0. */
    private OutputLaw.Aim end() {
        int level = config.finalAlpha() == FinalAlpha.ONE ? 0 : 1;
        return new OutputLaw.Aim(schedule.sqrtAlphaBar(level).operate(mu), Marginal.variance(schedule, sigma, level));
    }
}
