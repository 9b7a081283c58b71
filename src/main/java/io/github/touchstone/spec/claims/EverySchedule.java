package io.github.touchstone.spec.claims;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Rational;
import java.util.function.DoubleUnaryOperator;
import org.hipparchus.FieldElement;

/**
 * What no schedule of T steps beats on {@code N(0, lambda)}, wherever it ends (LWB-7): the relative variance error delta of the output
 * nearest to zero, for the rules whose start cannot cancel the error of their steps.
 *
 * <pre>
 * fixed-small, lambda &gt; 1:  -delta &gt;= k_T - k_T^2/(4c),  c = (lambda - 1)/lambda,  if k_T &lt;= 2c, and c if not
 * fixed-large, lambda &gt; 1:  -delta &gt;= max{(lambda k_{N+T+1} - k_N)/(lambda - 1), (lambda - 1)/(lambda (T + 1))},  every N &gt;= 1
 * fixed-large, lambda &lt; 1:   delta &gt;= min over z in [sqrt(lambda), 1] of ((4/T) (1 - z)^2 + (z^2 - lambda)^2/lambda)/(1 - lambda)
 * theory form, lambda &lt; 1:   delta &gt;= min over z in [0, 1] of (4/T) (1 - z)^2 + (1 - lambda) z^4/lambda
 * </pre>
 *
 * In each minimum the first summand falls and the second rises: with any a &lt; b, the minimum over [a, b] is at least the first at b
 * plus the second at a, and outside of [a, b] the sum, which is convex, is not below its values at the ends if it has its minimum inside.
 */
public final class EverySchedule {
    private static final int HALVINGS = 45;

    private EverySchedule() {}

    /** Fixed-small, lambda > 1; attained, or approached by schedules that do nothing. */
    public static <T extends FieldElement<T>> T fixedSmall(Rational lambda, int steps, Arithmetic<T> arithmetic) {
        T c = arithmetic.of(excess(lambda).divide(lambda));
        T k = DdpmLowerBound.constant(steps, arithmetic);
        return arithmetic.less(c.multiply(2), k).certain()
                ? c.negate()
                : k.multiply(k).divide(c.multiply(4)).subtract(k);
    }

    /** Fixed-large, lambda not 1. */
    public static <T extends FieldElement<T>> T fixedLarge(Rational lambda, int steps, Arithmetic<T> arithmetic) {
        return lambda.compareTo(Rational.ONE) > 0
                ? fixedLargeAbove(lambda, steps, arithmetic)
                : fixedLargeBelow(lambda, steps, arithmetic);
    }

    private static <T extends FieldElement<T>> T fixedLargeAbove(Rational lambda, int steps, Arithmetic<T> arithmetic) {
        int before = FixedLargeBound.prefix(lambda.doubleValue(), steps + 1);
        T joined = arithmetic
                .of(lambda)
                .multiply(DdpmLowerBound.constant(before + steps + 1, arithmetic))
                .subtract(DdpmLowerBound.constant(before, arithmetic));
        Rational excess = excess(lambda);
        return FixedLargeBound.larger(
                        joined.divide(arithmetic.of(excess)),
                        arithmetic.of(excess.divide(lambda.multiply(steps + 1))),
                        arithmetic)
                .negate();
    }

    private static <T extends FieldElement<T>> T fixedLargeBelow(Rational lambda, int steps, Arithmetic<T> arithmetic) {
        double l = lambda.doubleValue();
        Bracket z = bracket(StrictMath.sqrt(l), z1 -> 4 * z1 * (z1 * z1 - l) / l - 8 * (1 - z1) / steps);
        T gap = arithmetic.one().subtract(arithmetic.of(z.upper()));
        T low = arithmetic.of(z.lower());
        T rise = arithmetic.max(low.multiply(low).subtract(arithmetic.of(lambda)), arithmetic.zero());
        return gap.multiply(gap)
                .multiply(4)
                .divide(arithmetic.of(steps))
                .add(rise.multiply(rise).divide(arithmetic.of(lambda)))
                .divide(arithmetic.of(Rational.ONE.subtract(lambda)));
    }

    /** Theory form, 0 &lt; lambda &lt; 1. */
    public static <T extends FieldElement<T>> T theoryForm(Rational lambda, int steps, Arithmetic<T> arithmetic) {
        if (lambda.compareTo(Rational.ONE) >= 0) {
            throw new IllegalArgumentException("the theory form has a schedule without error unless lambda < 1");
        }
        Rational pull = Rational.ONE.subtract(lambda).divide(lambda);
        double weight = pull.doubleValue();
        Bracket z = bracket(0, z1 -> 4 * weight * z1 * z1 * z1 - 8 * (1 - z1) / steps);
        T gap = arithmetic.one().subtract(arithmetic.of(z.upper()));
        T low = arithmetic.of(z.lower());
        T square = low.multiply(low);
        return gap.multiply(gap)
                .multiply(4)
                .divide(arithmetic.of(steps))
                .add(square.multiply(square).multiply(arithmetic.of(pull)));
    }

    private record Bracket(Rational lower, Rational upper) {}

    /** Where a derivative that increases on [from, 1] changes sign, widened by what binary64 may have got wrong. */
    private static Bracket bracket(double from, DoubleUnaryOperator derivative) {
        double low = from;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = 0.5 * (low + high);
            if (derivative.applyAsDouble(middle) < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return new Bracket(Rational.ofExactly(Math.max(0, low - 1e-11)), Rational.ofExactly(Math.min(1, high + 1e-11)));
    }

    private static Rational excess(Rational lambda) {
        Rational excess = lambda.subtract(Rational.ONE);
        if (excess.signum() <= 0) {
            throw new IllegalArgumentException("needs lambda > 1, got " + lambda);
        }
        return excess;
    }
}
