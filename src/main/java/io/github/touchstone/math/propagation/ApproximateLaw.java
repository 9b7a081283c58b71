package io.github.touchstone.math.propagation;

import io.github.touchstone.math.laws.LineLaw;

/** A law that is known up to an error, which it states (spec DEN-5). */
public interface ApproximateLaw extends LineLaw {
    /** The parts of the error. */
    ErrorBudget budget();

    /** How far the density may be off at a point where it is {@code density}. */
    double densityError(double density);
}
