package io.github.touchstone.math.propagation;

import java.util.Arrays;

/** A density on a grid. */
final class Samples {
    private final UniformGrid grid;
    private final double[] values;
    private final double[] errors;
    private final double disagreement;

    /**
     * @param grid the nodes
     * @param values the density at each
     * @param errors what of each value is error: that of the steps before and that of the last (spec DEN-14)
     * @param disagreement how far the densities that the even and the odd nodes of the law before would have given, e and o, are from each
     *     other: the root of {@code int (e - o)^2/(e + o)}, that is of the mean of the squared relative difference. It is the size of the
     *     error with half as many nodes; relative, so that places of little mass where the nodes do not resolve the map count (spec DEN-4)
     */
    Samples(UniformGrid grid, double[] values, double[] errors, double disagreement) {
        this.grid = grid;
        this.values = values;
        this.errors = errors;
        this.disagreement = disagreement;
    }

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
        return new Samples(
                grid.part(from, to),
                Arrays.copyOfRange(values, from, to),
                Arrays.copyOfRange(errors, from, to),
                disagreement);
    }

    /** {@code h sum of the values}: the mass. */
    double mass() {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum * grid.spacing();
    }

    UniformGrid grid() {
        return grid;
    }

    double[] values() {
        return values;
    }

    double[] errors() {
        return errors;
    }

    double disagreement() {
        return disagreement;
    }
}
