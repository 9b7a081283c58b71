package io.github.touchstone.math.propagation.plane;

/** A map of the plane into itself, such as the mean {@code mu} of a step (spec DIM-3). */
@FunctionalInterface
public interface PlaneMap {
    /** The image of (x, y); finite. */
    Point at(double x, double y);
}
