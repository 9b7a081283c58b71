package io.github.touchstone.math.propagation.plane;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where a map takes the nodes of a grid, but for those that are left out. */
public final class Images {
    private final PlaneGrid grid;
    private final double[] xs;
    private final double[] ys;

    private Images(PlaneGrid grid, double[] xs, double[] ys) {
        this.grid = grid;
        this.xs = xs;
        this.ys = ys;
    }

    /** Which nodes count. */
    @FunctionalInterface
    public interface Selection {
        /** Whether the node in column i and row j does. */
        boolean takes(int i, int j);
    }

    /** The images of the nodes that are selected. */
    public static Images of(PlaneGrid grid, PlaneMap map, Selection selection) {
        double[] xs = new double[(int) grid.nodes()];
        double[] ys = new double[(int) grid.nodes()];
        Arrays.fill(xs, Double.NaN);
        IntStream.range(0, grid.rows()).parallel().forEach(j -> {
            for (int i = 0; i < grid.columns(); i++) {
                if (selection.takes(i, j)) {
                    Point image = map.at(grid.x(i), grid.y(j));
                    xs[j * grid.columns() + i] = image.x();
                    ys[j * grid.columns() + i] = image.y();
                }
            }
        });
        return new Images(grid, xs, ys);
    }

    /** Whether node (i, j) was selected. */
    boolean used(int i, int j) {
        return !Double.isNaN(xs[j * grid.columns() + i]);
    }

    /** The x of the image of node (i, j). */
    double x(int i, int j) {
        return xs[j * grid.columns() + i];
    }

    /** The y of the image of node (i, j). */
    double y(int i, int j) {
        return ys[j * grid.columns() + i];
    }

    /** The least box that holds the images of the nodes that are selected, if there are any. */
    public Optional<Box> box(Selection selection) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.POSITIVE_INFINITY;
        double top = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < grid.rows(); j++) {
            for (int i = 0; i < grid.columns(); i++) {
                if (used(i, j) && selection.takes(i, j)) {
                    left = Math.min(left, x(i, j));
                    right = Math.max(right, x(i, j));
                    bottom = Math.min(bottom, y(i, j));
                    top = Math.max(top, y(i, j));
                }
            }
        }
        return left <= right ? Optional.of(new Box(left, right, bottom, top)) : Optional.empty();
    }
}
