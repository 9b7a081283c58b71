package io.github.touchstone.study;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Binary64Arithmetic;
import io.github.touchstone.math.numbers.Certified;
import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.ExactArithmetic;
import io.github.touchstone.math.numbers.Formula;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.targets.GaussianTarget;
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
    public static Outcome evaluate(
            Experiment<GaussianTarget> experiment, Quantity quantity, Method method, int digits) {
        Existence.require(experiment, quantity);
        Optional<Outcome> infinity = Existence.infinity(experiment, quantity);
        if (infinity.isPresent()) {
            return infinity.get();
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
    public static Formula formula(Experiment<GaussianTarget> experiment, Quantity quantity) {
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
}
