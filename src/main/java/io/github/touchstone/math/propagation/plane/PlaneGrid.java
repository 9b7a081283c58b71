package io.github.touchstone.math.propagation.plane;

/**
 * The nodes {@code (left + i h, bottom + j h)}, i in 0..columns-1, j in 0..rows-1, in the order of rows.
 *
 * @param left the least x
 * @param bottom the least y
 * @param h the mesh width, positive
 * @param columns the number of x
 * @param rows the number of y
 */
public record PlaneGrid(double left, double bottom, double h, int columns, int rows) {
    /** The least grid of mesh width h that covers the box; see {@link #nodes} for whether it is too large. */
    public static PlaneGrid covering(Box box, double h) {
        return new PlaneGrid(
                box.left(),
                box.bottom(),
                h,
                (int) Math.min(1 << 30, (long) Math.ceil((box.right() - box.left()) / h) + 1),
                (int) Math.min(1 << 30, (long) Math.ceil((box.top() - box.bottom()) / h) + 1));
    }

    /** The number of nodes, more than an array can have if the grid is only asked about. */
    public long nodes() {
        return (long) columns * rows;
    }

    /** The x of column i. */
    public double x(int i) {
        return left + i * h;
    }

    /** The y of row j. */
    public double y(int j) {
        return bottom + j * h;
    }
}
