package io.github.touchstone.math.propagation;

/**
 * A density on a grid.
 *
 * @param grid the nodes
 * @param values the density at each
 * @param disagreement the L1 distance of the densities that every other node of the law before would have given: twice the error of
 *     either, and so the size of the error at half as many nodes (spec DEN-4)
 */
record Samples(UniformGrid grid, double[] values, double disagreement) {
    /** Without the nodes at either end where the density is below {@code cut} of its largest value. */
    Samples trimmed(double cut) {
        double top = 0;
        for (double value : values) {
            top = Math.max(top, value);
        }
        int from = 0;
        int to = values.length;
        while (from < to && values[from] < cut * top) {
            from++;
        }
        while (to > from && values[to - 1] < cut * top) {
            to--;
        }
        return new Samples(grid.part(from, to), java.util.Arrays.copyOfRange(values, from, to), disagreement);
    }

    /** {@code h sum of the values}: the mass. */
    double mass() {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum * grid.spacing();
    }
}
