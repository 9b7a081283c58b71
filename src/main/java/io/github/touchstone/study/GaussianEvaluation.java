package io.github.touchstone.study;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Binary64Arithmetic;
import io.github.touchstone.math.numbers.Certified;
import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.ExactArithmetic;
import io.github.touchstone.math.numbers.Formula;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.Heun;
import io.github.touchstone.spec.targets.DiagonalGaussian;
import java.util.Optional;
import org.hipparchus.FieldElement;

/** Evaluates a quantity of a Gaussian experiment, to a proof where the method allows one (spec DIV-1). */
public final class GaussianEvaluation {
    private GaussianEvaluation() {}

    /**
     * The quantity, with {@code digits} certified significant digits for {@link Method#EXACT} and {@link Method#BALL}. Throws
     * {@link UndefinedQuantityException} if the quantity does not exist, {@link
     * io.github.touchstone.math.numbers.NotRepresentableException} if the coefficients leave the method's numbers, and {@link
     * io.github.touchstone.math.numbers.NotCertifiedException} if the digits cannot be certified, and {@link
     * io.github.touchstone.math.numbers.OutOfRangeException} if a number is beyond the range of the method's numbers.
     */
    public static Outcome evaluate(GaussianExperiment experiment, Quantity quantity, Method method, int digits) {
        requireDefined(experiment, quantity);
        Optional<String> infinity = infinity(experiment, quantity);
        if (infinity.isPresent()) {
            return new Outcome.Infinite(infinity.get());
        }
        return switch (method) {
            case EXACT -> {
                Parts<Rational> parts = GaussianParts.of(experiment, quantity, ExactArithmetic.EXACT);
                yield new Outcome.Certified(
                        parts instanceof Parts.Plain<Rational> plain
                                ? Enclosure.exactly(plain.number())
                                : Certified.evaluate(lifted(parts), digits));
            }
            case BALL -> new Outcome.Certified(Certified.evaluate(formula(experiment, quantity), digits));
            case DD ->
                new Outcome.Certified(DoubleDoubleArithmetic.DD.enclosure(
                        formula(experiment, quantity).in(DoubleDoubleArithmetic.DD)));
            case DOUBLE ->
                new Outcome.Rounded(formula(experiment, quantity)
                        .in(Binary64Arithmetic.DOUBLE)
                        .getReal());
        };
    }

    /** The quantity as a formula for any arithmetic. It must be defined and finite. */
    public static Formula formula(GaussianExperiment experiment, Quantity quantity) {
        return new Formula() {
            @Override
            public <T extends FieldElement<T>> T in(Arithmetic<T> arithmetic) {
                return GaussianParts.of(experiment, quantity, arithmetic).value(arithmetic);
            }
        };
    }

    private static Formula lifted(Parts<Rational> parts) {
        return new Formula() {
            @Override
            public <T extends FieldElement<T>> T in(Arithmetic<T> arithmetic) {
                return parts.map(arithmetic::of).value(arithmetic);
            }
        };
    }

    private static void requireDefined(GaussianExperiment experiment, Quantity quantity) {
        if (quantity == Quantity.TOTAL_VARIATION && experiment.target().dimension() > 1) {
            throw new UndefinedQuantityException("total variation is computed for d = 1, and the target has d = "
                    + experiment.target().dimension() + ": ask for Pinsker's bound instead");
        }
        if (quantity == Quantity.VARIANCE_RATIO && experiment.target().dimension() > 1) {
            throw new UndefinedQuantityException("the variance ratio is a number for d = 1, and the target has d = "
                    + experiment.target().dimension());
        }
        if (quantity == Quantity.KL_PATH && experiment.reference() != experiment.stop()) {
            throw new UndefinedQuantityException(
                    "path divergences compare Y_m with X_m: the reference must be the stop " + experiment.stop()
                            + ", got " + experiment.reference());
        }
        if (experiment.sampler() instanceof Heun && experiment.stop() == 0 && hasPointMass(experiment)) {
            throw new UndefinedQuantityException(
                    "the last step of heun evaluates the score of the target itself, and the target"
                            + " has variance 0 in some coordinate, so it has no score: stop at a step from 1 on (early stopping)");
        }
        if (quantity != Quantity.WASSERSTEIN && !hasDensity(experiment)) {
            throw new UndefinedQuantityException(
                    "the target has variance 0 in some coordinate, so X_0 has no density and " + quantity.symbol()
                            + " is infinite or undefined: compare at a step from 1 on (early stopping)");
        }
    }

    /** Whether X_r has a density: not for r = 0 and a target with variance 0 in some coordinate. */
    static boolean hasDensity(GaussianExperiment experiment) {
        return experiment.reference() > 0 || !hasPointMass(experiment);
    }

    private static boolean hasPointMass(GaussianExperiment experiment) {
        return experiment.target() instanceof DiagonalGaussian diagonal
                && diagonal.coordinates().stream().anyMatch(c -> c.variance().isZero());
    }

    private static Optional<String> infinity(GaussianExperiment experiment, Quantity quantity) {
        if (quantity != Quantity.KL_PATH) {
            return Optional.empty();
        }
        if (!(experiment.sampler() instanceof CoefficientRule rule)) {
            return Optional.of(experiment.sampler().name() + " is deterministic");
        }
        for (int t = experiment.steps(); t > experiment.stop(); t--) {
            if (!rule.addsNoise(t)) {
                return Optional.of(
                        "the step of " + rule.name() + " from t = " + t + " to " + (t - 1) + " adds no noise");
            }
        }
        return Optional.empty();
    }
}
