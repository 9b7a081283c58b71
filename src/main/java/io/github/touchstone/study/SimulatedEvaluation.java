package io.github.touchstone.study;

import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.spec.targets.Target;
import io.github.touchstone.study.montecarlo.Estimate;
import io.github.touchstone.study.montecarlo.PathKl;
import io.github.touchstone.study.montecarlo.Progress;

/** Bounds of KL(X||Y) by Monte Carlo, on targets of any dimension (spec chapter 25). */
final class SimulatedEvaluation {
    private SimulatedEvaluation() {}

    /** An interval for the bound; throws {@link UndefinedQuantityException} if there is none. */
    static Outcome evaluate(
            Experiment<Target> experiment, Quantity quantity, Simulation simulation, Progress progress) {
        boolean path = quantity == Quantity.KL_PATH && simulation.side() == Simulation.Side.UPPER;
        if (quantity != Quantity.KL_FORWARD && !path) {
            throw new UndefinedQuantityException(
                    "--monte-carlo: the bounds are bounds of KL(X||Y), not of " + quantity.symbol());
        }
        if (experiment.reference() != experiment.stop()) {
            throw new UndefinedQuantityException("--monte-carlo: the bounds compare Y_m with X_m: the reference must be the"
                    + " stop " + experiment.stop() + ", got " + experiment.reference());
        }
        Existence.require(experiment, quantity);
        Estimate estimate = upper(experiment, simulation, progress);
        return new Outcome.Estimate(
                estimate.value(), estimate.halfWidth(), estimate.confidence(), estimate.samples());
    }

    private static Estimate upper(Experiment<Target> e, Simulation simulation, Progress progress) {
        if (!(e.sampler() instanceof CoefficientRule rule)) {
            throw new UndefinedQuantityException("--monte-carlo upper: " + e.sampler().name()
                    + " is deterministic, and the path divergence is infinite");
        }
        return PathKl.of(e.target(), rule, e.schedule(), e.steps(), e.stop(), simulation.precision(), progress);
    }
}
