package io.github.touchstone.study;

import io.github.touchstone.math.divergence.LineDivergences;
import io.github.touchstone.math.laws.LineLaw;
import io.github.touchstone.math.laws.LineMixture;
import io.github.touchstone.math.quadrature.Measured;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.Sampler;
import io.github.touchstone.samplers.flow.FlowComparison;
import io.github.touchstone.samplers.flow.UnresolvedFlowException;
import io.github.touchstone.spec.targets.MixtureTarget;

/** Evaluates a quantity of an experiment on a mixture on the line (spec chapters 21, 22 and 23). */
final class LineEvaluation {
    private LineEvaluation() {}

    /** The quantity must exist and be finite, see {@link Existence}. */
    static Outcome evaluate(Experiment<MixtureTarget> experiment, Quantity quantity, Method method, int digits) {
        try {
            return method == Method.DOUBLE
                    ? outcome(numerical(experiment, quantity))
                    : CertifiedEvaluation.evaluate(experiment, quantity, method, digits);
        } catch (UnresolvedFlowException e) {
            throw new UndefinedQuantityException(String.valueOf(e.getMessage()));
        }
    }

    /** Whether no step adds noise but perhaps the last. */
    static boolean deterministic(Sampler sampler) {
        return !(sampler instanceof CoefficientRule rule) || !rule.addsNoise(2);
    }

    private static Outcome outcome(Measured measured) {
        return Double.isInfinite(measured.value())
                ? new Outcome.Infinite("one of the laws has mass where the density of the other is zero")
                : new Outcome.Numerical(measured.value(), measured.error());
    }

    private static Measured numerical(Experiment<MixtureTarget> e, Quantity quantity) {
        if (e.sampler() instanceof CoefficientRule rule && !deterministic(rule)) {
            return quantity == Quantity.KL_PATH ? LineLaws.pathKl(e, rule) : ofNoise(e, rule, quantity);
        }
        LineMixture reference = reference(e);
        FlowComparison laws = LineLaws.flow(e).against(reference);
        return switch (quantity) {
            case KL_FORWARD, PINSKER -> laws.klForward();
            case KL_REVERSE -> laws.klReverse();
            case TOTAL_VARIATION -> laws.totalVariation();
            case WASSERSTEIN -> laws.wasserstein();
            case KL_PATH, VARIANCE_RATIO -> throw new IllegalArgumentException("no quantity of a flow: " + quantity);
        };
    }

    private static Measured ofNoise(Experiment<MixtureTarget> e, CoefficientRule rule, Quantity quantity) {
        LineLaw p = reference(e);
        LineLaw q = LineLaws.output(e, rule);
        return switch (quantity) {
            case KL_FORWARD, PINSKER -> LineDivergences.kl(p, q);
            case KL_REVERSE -> LineDivergences.kl(q, p);
            case TOTAL_VARIATION -> LineDivergences.totalVariation(p, q);
            case WASSERSTEIN -> LineDivergences.wasserstein(p, q);
            case KL_PATH, VARIANCE_RATIO -> throw new IllegalArgumentException("no quantity of an output: " + quantity);
        };
    }

    private static LineMixture reference(Experiment<MixtureTarget> e) {
        if (!Existence.hasDensity(e)) {
            throw new UndefinedQuantityException("--target: " + Existence.lack(e.target())
                    + ", and W2 on the line is computed from densities:" + " use --stop 1 or later (early stopping)");
        }
        return LineLaws.target(e);
    }
}
