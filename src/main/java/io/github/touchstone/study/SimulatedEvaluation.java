package io.github.touchstone.study;

import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.spec.targets.Target;
import io.github.touchstone.study.montecarlo.DonskerVaradhan;
import io.github.touchstone.study.montecarlo.Estimate;
import io.github.touchstone.study.montecarlo.FlowKl;
import io.github.touchstone.study.montecarlo.LowerBound;
import io.github.touchstone.study.montecarlo.PathKl;
import io.github.touchstone.study.montecarlo.Progress;
import java.util.Locale;

/** Divergences and bounds by Monte Carlo, on targets of any dimension (spec chapter 25). */
final class SimulatedEvaluation {
    private SimulatedEvaluation() {}

    /** An interval; throws {@link UndefinedQuantityException} for what is not simulated. */
    static Outcome evaluate(
            Experiment<Target> experiment, Quantity quantity, Simulation simulation, Progress progress) {
        Existence.require(experiment, quantity);
        if (!(experiment.sampler() instanceof CoefficientRule rule)) {
            throw new UndefinedQuantityException("--monte-carlo is for samplers of one evaluation a step, and "
                    + experiment.sampler().name() + " takes two");
        }
        if (simulation.side() == Simulation.Side.LOWER) {
            return lower(experiment, rule, quantity, simulation, progress);
        }
        if (experiment.reference() != experiment.stop()) {
            throw new UndefinedQuantityException("--monte-carlo " + word(simulation)
                    + " compares Y_m with X_m: the reference must be the stop " + experiment.stop() + ", got "
                    + experiment.reference());
        }
        Estimate estimate = estimate(experiment, rule, quantity, simulation, progress);
        return new Outcome.Estimate(estimate.value(), estimate.halfWidth(), estimate.confidence(), estimate.samples());
    }

    private static String word(Simulation simulation) {
        return simulation.side().name().toLowerCase(Locale.ROOT);
    }

    private static Outcome lower(
            Experiment<Target> e, CoefficientRule rule, Quantity quantity, Simulation simulation, Progress progress) {
        if (quantity != Quantity.KL_FORWARD && quantity != Quantity.KL_REVERSE) {
            throw new UndefinedQuantityException(
                    "--monte-carlo lower bounds KL(X||Y) and KL(Y||X), not " + quantity.symbol());
        }
        DonskerVaradhan.Ends ends = new DonskerVaradhan.Ends(e.stop(), e.reference(), quantity == Quantity.KL_FORWARD);
        LowerBound bound =
                DonskerVaradhan.of(e.target(), rule, e.schedule(), e.steps(), ends, simulation.precision(), progress);
        return new Outcome.AtLeast(
                bound.value(), bound.estimate(), bound.confidence(), bound.samples(), bound.testFunction());
    }

    private static Estimate estimate(
            Experiment<Target> e, CoefficientRule rule, Quantity quantity, Simulation simulation, Progress progress) {
        boolean upper = simulation.side() == Simulation.Side.UPPER;
        if (upper ? quantity == Quantity.KL_FORWARD : quantity == Quantity.KL_PATH) {
            return PathKl.of(e.target(), rule, e.schedule(), e.steps(), e.stop(), simulation.precision(), progress);
        }
        if (!upper && quantity == Quantity.KL_REVERSE) {
            return FlowKl.reverse(
                    e.target(), rule, e.schedule(), e.steps(), e.stop(), simulation.precision(), progress);
        }
        throw new UndefinedQuantityException(
                upper
                        ? "--monte-carlo upper bounds KL(X||Y), not " + quantity.symbol()
                        : "--monte-carlo value is for --direction path and, of deterministic samplers, --direction reverse,"
                                + " not for " + quantity.symbol());
    }
}
