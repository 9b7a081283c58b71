package io.github.touchstone.math.propagation.plane;

/**
 * A rectangle with sides along the axes.
 *
 * @param left the least x
 * @param right the greatest x
 * @param bottom the least y
 * @param top the greatest y
 */
public record Box(double left, double right, double bottom, double top) {
    /** The square of half-width r around (x, y). */
    public static Box around(double x, double y, double r) {
        return new Box(x - r, x + r, y - r, y + r);
    }

    /** The least box that covers both. */
    public Box and(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.max(right, other.right),
                Math.min(bottom, other.bottom),
                Math.max(top, other.top));
    }

    /** The greatest coordinate, in modulus. */
    public double reach() {
        return Math.max(Math.max(Math.abs(left), Math.abs(right)), Math.max(Math.abs(bottom), Math.abs(top)));
    }

    /** The box with a margin on every side. */
    public Box widened(double margin) {
        return new Box(left - margin, right + margin, bottom - margin, top + margin);
    }
}
