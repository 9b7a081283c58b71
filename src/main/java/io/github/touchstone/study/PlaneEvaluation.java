package io.github.touchstone.study;

import io.github.touchstone.math.quadrature.Measured;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.plane.FoldException;
import io.github.touchstone.samplers.plane.PlaneRun;
import io.github.touchstone.samplers.plane.TooFineException;
import io.github.touchstone.spec.targets.MixtureTarget;

/** Evaluates a quantity of an experiment on a mixture on the plane that does not separate, numerically (spec DIM-3). */
final class PlaneEvaluation {
    private static final String ELSE = ": bound KL(X||Y) by --monte-carlo upper";

    private PlaneEvaluation() {}

    /** The quantity must exist and be finite, see {@link Existence}. */
    static Outcome evaluate(Experiment<MixtureTarget> experiment, Quantity quantity, Method method) {
        if (method != Method.DOUBLE) {
            throw new UndefinedQuantityException(
                    "a mixture on the plane that does not separate is computed numerically,"
                            + " not certified: use --arithmetic double");
        }
        if (!(experiment.sampler() instanceof CoefficientRule rule) || !rule.addsNoise(2)) {
            throw new UndefinedQuantityException(experiment.sampler().name()
                    + " is deterministic, and its law on a target of 2 dimensions that do not separate is not computed:"
                    + " ask for --monte-carlo value --direction reverse");
        }
        try {
            Measured value = value(experiment, rule, quantity);
            return new Outcome.Numerical(value.value(), value.error());
        } catch (TooFineException e) {
            // the last kernels are the narrowest as a rule
            throw new UndefinedQuantityException(
                    e.getMessage() + ELSE + (experiment.stop() == 0 ? ", or try --stop 1 or later" : ""));
        } catch (FoldException e) {
            throw new UndefinedQuantityException(e.getMessage() + ELSE);
        }
    }

    private static Measured value(Experiment<MixtureTarget> e, CoefficientRule rule, Quantity quantity) {
        return switch (quantity) {
            case KL_FORWARD, PINSKER ->
                PlaneRun.klForward(e.target(), rule, e.schedule(), e.steps(), e.stop(), e.reference());
            case KL_REVERSE -> PlaneRun.klReverse(e.target(), rule, e.schedule(), e.steps(), e.stop(), e.reference());
            case KL_PATH -> PlaneRun.pathKl(e.target(), rule, e.schedule(), e.steps(), e.stop());
            case WASSERSTEIN, TOTAL_VARIATION, VARIANCE_RATIO ->
                throw new UndefinedQuantityException(quantity.symbol()
                        + " of a mixture on the plane that does not separate is not computed: ask for kl or pinsker");
        };
    }
}
