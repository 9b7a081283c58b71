package io.github.touchstone.study.findings;

import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.quadrature.Measured;
import io.github.touchstone.study.Outcome;

/**
 * A number, and how it is known (spec STD-2).
 *
 * @param value the number as a double; {@code +Infinity} is an answer, NaN is none
 * @param error how far the truth may be off, absolute; what that means says {@code knowledge}
 * @param knowledge how the number is known
 */
public record Value(double value, double error, Knowledge knowledge) {
    /** Rejects NaN and negative errors, and an exact value with an error. */
    public Value {
        if (Double.isNaN(value) || !(error >= 0) || (knowledge == Knowledge.EXACT && error != 0)) {
            throw new IllegalArgumentException(knowledge + " " + value + " +- " + error + " is no value");
        }
    }

    /** A double that is the number itself. */
    public static Value exact(double value) {
        return new Value(value, 0, Knowledge.EXACT);
    }

    /** Computed with this error budget. */
    public static Value numerical(double value, double error) {
        return new Value(value, error, Knowledge.NUMERICAL);
    }

    /** Computed with its error budget. */
    public static Value numerical(Measured measured) {
        return numerical(measured.value(), measured.error());
    }

    /** Estimated by simulation, with the half-width of its 95 % interval. */
    public static Value estimated(double value, double halfWidth) {
        return new Value(value, halfWidth, Knowledge.ESTIMATED);
    }

    /** Fitted, with the half-width of its 95 % interval. */
    public static Value fitted(double value, double halfWidth) {
        return new Value(value, halfWidth, Knowledge.FITTED);
    }

    /** The double nearest the middle of the enclosure, with an error that covers the enclosure. */
    public static Value enclosed(Enclosure enclosure) {
        throw new UnsupportedOperationException("STUB: FRAME " + enclosure);
    }

    /** The answer of an experiment. */
    public static Value of(Outcome outcome) {
        throw new UnsupportedOperationException("STUB: FRAME " + outcome);
    }
}
