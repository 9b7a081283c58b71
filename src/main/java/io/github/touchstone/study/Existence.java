package io.github.touchstone.study;

import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.Heun;
import io.github.touchstone.spec.targets.DiagonalGaussian;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.PointMasses;
import io.github.touchstone.spec.targets.Target;
import java.util.Optional;

/** Whether a quantity of an experiment exists, and whether it is finite. */
final class Existence {
    private Existence() {}

    /** Throws {@link UndefinedQuantityException} with what would be right. */
    static void require(Experiment<? extends Target> experiment, Quantity quantity) {
        long d = experiment.target().dimension();
        if (quantity == Quantity.TOTAL_VARIATION && d > 1) {
            throw new UndefinedQuantityException(
                    "--metric: total variation is computed for d = 1, and the target has d = " + d
                            + ": ask for Pinsker's bound instead");
        }
        if (quantity == Quantity.VARIANCE_RATIO && d > 1) {
            throw new UndefinedQuantityException(
                    "the variance ratio is a number for d = 1, and the target has d = " + d);
        }
        if (quantity == Quantity.KL_PATH && experiment.reference() != experiment.stop()) {
            throw new UndefinedQuantityException(
                    "--direction: path divergences compare Y_m with X_m: the reference must be the stop "
                            + experiment.stop() + ", got " + experiment.reference());
        }
        requireScores(experiment);
        if (quantity != Quantity.WASSERSTEIN && !hasDensity(experiment)) {
            throw new UndefinedQuantityException("--target: " + lack(experiment.target())
                    + ", so X_0 has no density and " + quantity.symbol()
                    + " is infinite or undefined: use --stop 1 or later (early stopping)");
        }
    }

    /** Refuses a sampler that needs a score that does not exist. */
    static void requireScores(Experiment<? extends Target> experiment) {
        if (experiment.sampler() instanceof Heun
                && experiment.stop() == 0
                && !experiment.target().hasDensity()) {
            throw new UndefinedQuantityException(
                    "--sampler: the last step of heun evaluates the score of the target itself, and "
                            + lack(experiment.target())
                            + ", so it has no score: use --stop 1 or later (early stopping)");
        }
    }

    /** Which part of a target without a density is singular. */
    static String lack(Target target) {
        if (target instanceof DiagonalGaussian) {
            return "the target has variance 0 in some coordinate";
        }
        if (target instanceof PointMasses) {
            return "point masses have no density";
        }
        if (target instanceof MixtureTarget mixture) {
            for (int i = 0; i < mixture.components().size(); i++) {
                MixtureTarget.Component component = mixture.components().get(i);
                if (!component.hasDensity()) {
                    return "component " + (i + 1) + " has "
                            + (mixture.dimension() == 1 ? "variance 0" : "a singular covariance");
                }
            }
        }
        return "a part of the target is singular";
    }

    /** Whether X_r has a density: for r = 0 only if the target has. */
    static boolean hasDensity(Experiment<? extends Target> experiment) {
        return experiment.reference() > 0 || experiment.target().hasDensity();
    }

    /** The path divergence is infinite where a step adds no noise. */
    static Optional<Outcome> infinity(Experiment<? extends Target> experiment, Quantity quantity) {
        if (quantity != Quantity.KL_PATH) {
            return Optional.empty();
        }
        if (!(experiment.sampler() instanceof CoefficientRule rule)) {
            return Optional.of(new Outcome.Infinite(experiment.sampler().name() + " is deterministic"));
        }
        for (int t = experiment.steps(); t > experiment.stop(); t--) {
            if (!rule.addsNoise(t)) {
                return Optional.of(new Outcome.Infinite(
                        "the step of " + rule.name() + " from t = " + t + " to " + (t - 1) + " adds no noise"));
            }
        }
        return Optional.empty();
    }
}
