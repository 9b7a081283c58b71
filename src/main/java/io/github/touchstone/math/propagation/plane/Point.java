package io.github.touchstone.math.propagation.plane;

/**
 * A point or vector of the plane.
 *
 * @param x first coordinate
 * @param y second coordinate
 */
public record Point(double x, double y) {}
