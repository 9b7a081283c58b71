package io.github.touchstone.spec.schedules;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.numbers.Truth;
import org.hipparchus.FieldElement;

/** The step {@code delta = c1 log T/T} of the schedules of theory, which must be below one. */
final class LogStep {
    private LogStep() {}

    /** {@code c1 log T/T}; refuses T for which it is at least 1, and names the next T for which it is not. */
    static <T extends FieldElement<T>> T of(String family, Rational c1, int steps, Arithmetic<T> arithmetic) {
        T delta = arithmetic.log(arithmetic.of(steps)).multiply(arithmetic.of(c1.divide(Rational.of(steps))));
        if (arithmetic.less(delta, arithmetic.one()) == Truth.FALSE) {
            throw new InvalidScheduleException(family + ": c1 log T/T = " + delta.getReal() + " is not below 1 at T = "
                    + steps + "; the next T that works is " + next(c1.doubleValue(), steps));
        }
        return delta;
    }

    /** {@code T^(-c0)}. */
    static <T extends FieldElement<T>> T power(Rational c0, int steps, Arithmetic<T> arithmetic) {
        return arithmetic.exp(arithmetic.log(arithmetic.of(steps)).multiply(arithmetic.of(c0.negate())));
    }

    /** The least T above {@code steps} with c1 log T &lt; T: from T = 3 on log T/T decreases, so bisection finds it. */
    private static String next(double c1, int steps) {
        int low = steps;
        int high = Integer.MAX_VALUE;
        if (tooLarge(c1, high)) {
            return "beyond " + high;
        }
        while (high - low > 1) {
            int middle = low + (high - low) / 2;
            if (tooLarge(c1, middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Integer.toString(high);
    }

    private static boolean tooLarge(double c1, int steps) {
        return c1 * StrictMath.log(steps) >= steps;
    }
}
