package io.github.touchstone.math.propagation.plane;

import java.util.stream.IntStream;

/** A density on the plane, held by its values at the nodes of a grid; integrals are sums over the nodes times h^2. */
public final class GridLaw {
    private final PlaneGrid grid;
    private final double[] values;

    GridLaw(PlaneGrid grid, double[] values) {
        this.grid = grid;
        this.values = values;
    }

    /** A known density at the nodes. */
    public static GridLaw of(PlaneMixture density, PlaneGrid grid) {
        double[] values = new double[(int) grid.nodes()];
        IntStream.range(0, grid.rows()).parallel().forEach(j -> {
            for (int i = 0; i < grid.columns(); i++) {
                values[j * grid.columns() + i] = StrictMath.exp(density.logDensity(grid.x(i), grid.y(j)));
            }
        });
        return new GridLaw(grid, values);
    }

    /** The nodes. */
    public PlaneGrid grid() {
        return grid;
    }

    /** The density at node (i, j), column and row. */
    public double value(int i, int j) {
        return values[j * grid.columns() + i];
    }

    /** The mass of node (i, j), {@code h^2} times the density. */
    public double mass(int i, int j) {
        return grid.h() * grid.h() * value(i, j);
    }

    /** The mass of all nodes: one, but for truncation and aliasing. */
    public double mass() {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return grid.h() * grid.h() * sum;
    }
}
