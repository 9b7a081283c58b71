package io.github.touchstone.math.propagation;

import io.github.touchstone.math.laws.LineLaw;

/** A law that is known up to an error, which it states (spec DEN-5). */
public interface ApproximateLaw extends LineLaw {
    /** The parts of the error. */
    ErrorBudget budget();

    /** The absolute error that is known by its place, as a density at y (spec DEN-14): an estimate, not negative. */
    double doubt(double y);

    /** What a mass that is missing, wherever it is, can make of the density at a point at most, over that mass. */
    double peak(double y);

    /** How far the density may be off at y, where it is {@code density}. */
    default double densityError(double y, double density) {
        return budget().rounding() * density + doubt(y) + budget().truncation() * peak(y);
    }
}
