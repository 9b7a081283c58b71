package io.github.touchstone.study;

import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.Heun;
import io.github.touchstone.spec.targets.DiagonalGaussian;
import io.github.touchstone.spec.targets.Target;
import java.util.Optional;

/** Whether a quantity of an experiment exists, and whether it is finite. */
final class Existence {
    private Existence() {}

    /** Throws {@link UndefinedQuantityException} with what would be right. */
    static void require(Experiment<? extends Target> experiment, Quantity quantity) {
        long d = experiment.target().dimension();
        if (quantity == Quantity.TOTAL_VARIATION && d > 1) {
            throw new UndefinedQuantityException("total variation is computed for d = 1, and the target has d = " + d
                    + ": ask for Pinsker's bound instead");
        }
        if (quantity == Quantity.VARIANCE_RATIO && d > 1) {
            throw new UndefinedQuantityException(
                    "the variance ratio is a number for d = 1, and the target has d = " + d);
        }
        if (quantity == Quantity.KL_PATH && experiment.reference() != experiment.stop()) {
            throw new UndefinedQuantityException(
                    "path divergences compare Y_m with X_m: the reference must be the stop " + experiment.stop()
                            + ", got " + experiment.reference());
        }
        if (experiment.sampler() instanceof Heun
                && experiment.stop() == 0
                && !experiment.target().hasDensity()) {
            throw new UndefinedQuantityException("the last step of heun evaluates the score of the target itself, and"
                    + lack(experiment.target()) + ", so it has no score: stop at a step from 1 on (early stopping)");
        }
        if (quantity != Quantity.WASSERSTEIN && !hasDensity(experiment)) {
            throw new UndefinedQuantityException(lack(experiment.target()).strip() + ", so X_0 has no density and "
                    + quantity.symbol()
                    + " is infinite or undefined: compare at a step from 1 on (early stopping)");
        }
    }

    private static String lack(Target target) {
        return target instanceof DiagonalGaussian
                ? " the target has variance 0 in some coordinate"
                : " the target has a part that is singular";
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
