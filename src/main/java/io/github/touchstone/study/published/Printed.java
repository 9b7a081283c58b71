package io.github.touchstone.study.published;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.study.findings.Value;
import java.math.BigDecimal;

/**
 * A number as it is printed.
 *
 * @param text its decimals, all of which count; after {@code <} a bound that is said to hold
 */
record Printed(String text) {
    private boolean isBound() {
        return text.startsWith("<");
    }

    private BigDecimal decimal() {
        return new BigDecimal(isBound() ? text.substring(1) : text);
    }

    private Rational number() {
        return Rational.of(decimal());
    }

    private Rational half() {
        return Rational.of(decimal().ulp()).divide(Rational.of(2));
    }

    /** Whether a number within the error of the value rounds to what is printed, or is below the bound. */
    boolean agrees(Value computed) {
        if (isBound()) {
            return Rational.ofExactly(computed.value() - computed.error()).compareTo(number()) < 0;
        }
        return gap(computed).compareTo(half().add(Rational.ofExactly(computed.error()))) <= 0;
    }

    private Rational gap(Value computed) {
        return Rational.ofExactly(computed.value()).subtract(number()).abs();
    }

    /** How many units of the last printed place the value is away. */
    double units(Value computed) {
        return gap(computed).divide(half().multiply(2)).doubleValue();
    }

    /** Whether it agrees, or is within 1e-4 of what is printed, relative: rounding on the way, and not another formula. */
    boolean near(Value computed) {
        return agrees(computed) || gap(computed).compareTo(number().abs().multiply(Rational.of(1, 10_000))) <= 0;
    }
}
