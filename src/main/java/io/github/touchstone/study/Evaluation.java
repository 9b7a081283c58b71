package io.github.touchstone.study;

import io.github.touchstone.spec.targets.GaussianTarget;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.NotComputedException;
import io.github.touchstone.spec.targets.ProductTarget.Factor;
import io.github.touchstone.spec.targets.Separation;
import io.github.touchstone.spec.targets.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Evaluates a quantity of an experiment on any target: the target is taken apart (spec DIM-1), each factor goes the best way there is
 * for it, and the results are put together.
 */
public final class Evaluation {
    private Evaluation() {}

    /**
     * The quantity. Besides what {@link GaussianEvaluation#evaluate} throws: {@link UndefinedQuantityException} if no way leads to
     * it, with what would be possible instead.
     */
    public static Outcome evaluate(Experiment<Target> experiment, Quantity quantity, Method method, int digits) {
        Optional<GaussianTarget> gaussian = gaussian(experiment.target());
        if (gaussian.isPresent()) {
            return GaussianEvaluation.evaluate(experiment.on(gaussian.get()), quantity, method, digits);
        }
        Existence.require(experiment, quantity);
        Optional<Outcome> infinity = Existence.infinity(experiment, quantity);
        return infinity.orElseGet(() -> sum(experiment, quantity, method, digits));
    }

    private static Outcome sum(Experiment<Target> experiment, Quantity quantity, Method method, int digits) {
        List<Factor> factors = Separation.of(experiment.target());
        boolean gaussian = factors.stream().allMatch(f -> f.target() instanceof GaussianTarget);
        if (!gaussian && method == Method.EXACT) {
            throw new UndefinedQuantityException("--arithmetic exact: the law is no Gaussian, and its scores are not"
                    + " rational; use --arithmetic double, dd or ball");
        }
        // double-double balls are closer than what the other factors give, and unlike balls of rising precision they
        // take
        // a value that is exactly zero, such as that of a standard normal coordinate
        Method besideOthers = gaussian ? method : Method.DD;
        List<Sums.Term> terms = new ArrayList<>();
        for (Factor factor : factors) {
            Quantity part = Sums.additive(quantity);
            terms.add(new Sums.Term(
                    factor.target() instanceof GaussianTarget target
                            ? beside(experiment.on(target), part, besideOthers, digits)
                            : mixture(experiment.on((MixtureTarget) factor.target()), part, method, digits),
                    factor.multiplicity()));
        }
        return Sums.of(quantity, terms);
    }

    /** The target as a Gaussian, if it is one, however it is written. */
    static Optional<GaussianTarget> gaussian(Target target) {
        List<Factor> factors = Separation.of(target);
        return factors.size() == 1
                        && factors.get(0).multiplicity() == 1
                        && factors.get(0).target() instanceof GaussianTarget gaussian
                ? Optional.of(gaussian)
                : Optional.empty();
    }

    private static Outcome mixture(Experiment<MixtureTarget> experiment, Quantity quantity, Method method, int digits) {
        return switch ((int) Math.min(3, experiment.target().dimension())) {
            case 1 -> LineEvaluation.evaluate(experiment, quantity, method, digits);
            case 2 -> PlaneEvaluation.evaluate(experiment, quantity, method);
            default ->
                throw new UndefinedQuantityException("the target has a mixture in d = "
                        + experiment.target().dimension()
                        + " dimensions that does not separate, and quadrature goes to 2: bound KL(X||Y) by --monte-carlo upper,"
                        + " or for a deterministic sampler ask for --monte-carlo value --direction reverse");
        };
    }

    /** The variance that is best for a mixture among the factors is known in binary64 only. */
    private static Outcome beside(Experiment<GaussianTarget> experiment, Quantity quantity, Method method, int digits) {
        try {
            return GaussianEvaluation.evaluate(experiment, quantity, method, digits);
        } catch (NotComputedException e) {
            return GaussianEvaluation.evaluate(experiment, quantity, Method.DOUBLE, digits);
        }
    }
}
