package io.github.touchstone.math.quadrature;

/**
 * A number computed in binary64, and how far it may be off by what its method says (spec DEN-9). It is no enclosure: the section of
 * the method says which parts of the error are bounds and which are estimates.
 *
 * @param value the number, in the units of the quantity; plus infinity where the quantity is infinite, with error zero
 * @param error absolute, in the same units, not negative
 */
public record Measured(double value, double error) {
    /** Rejects an error that is negative or no number. */
    public Measured {
        if (!(error >= 0)) {
            throw new IllegalArgumentException("an error is not negative, got " + error);
        }
    }

    /** The sum; errors add. */
    public Measured plus(Measured other) {
        return new Measured(value + other.value, error + other.error);
    }

    /** The same value with a larger error. */
    public Measured widened(double more) {
        return new Measured(value, error + more);
    }

    /** The multiple by a number, whose rounding is not counted. */
    public Measured times(double factor) {
        return new Measured(value * factor, error * Math.abs(factor));
    }

    /** Whether {@code number} is within the error of the value. */
    public boolean covers(double number) {
        return number == value || Math.abs(number - value) <= error;
    }
}
