package io.github.touchstone.math.propagation;

import io.github.touchstone.math.laws.LineLaw;

/**
 * The nodes {@code x_i = (first + i + shift) h}, i = 0..size-1. The spacing has at most eight significant bits and the shift at most
 * two, so that nodes and differences of nodes of two such grids are exact in binary64 (spec DEN-6).
 *
 * @param first the index of the first node
 * @param size the number of nodes, positive
 * @param spacing {@code h}, positive, a short number
 * @param shift in [0, 1), a multiple of 1/4
 */
record UniformGrid(long first, int size, double spacing, double shift) {
    private static final int MAX_NODES = 1 << 20;

    /** The grid that covers the interval, with a spacing of {@code widest} or a little less. */
    static UniformGrid covering(LineLaw.Interval interval, double widest, double shift) {
        double unit = Math.scalb(1.0, Math.getExponent(widest) - 7);
        double h = Math.floor(widest / unit) * unit;
        double first = Math.floor(interval.lower() / h - shift);
        double size = Math.ceil(interval.upper() / h - shift) - first + 1;
        if (!(size <= MAX_NODES)) {
            throw new UnresolvedLawException("the law would need " + size + " nodes of spacing " + h + " on ["
                    + interval.lower() + ", " + interval.upper() + "]: more than " + MAX_NODES);
        }
        return new UniformGrid((long) first, (int) size, h, shift);
    }

    /** {@code x_i}, exactly. */
    double node(int i) {
        return (first + i + shift) * spacing;
    }

    /** All nodes, ascending. */
    double[] nodes() {
        double[] nodes = new double[size];
        for (int i = 0; i < size; i++) {
            nodes[i] = node(i);
        }
        return nodes;
    }

    /** The nodes {@code from} to before {@code to}. */
    UniformGrid part(int from, int to) {
        return new UniformGrid(first + from, to - from, spacing, shift);
    }

    /** The index of the node nearest to x, which may lie outside of the grid. */
    long nearest(double x) {
        return (long) Math.rint(x / spacing - shift) - first;
    }
}
