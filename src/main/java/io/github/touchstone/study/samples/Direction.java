package io.github.touchstone.study.samples;

import io.github.touchstone.math.statistics.Rounding;
import java.util.stream.IntStream;

/** A direction a that draws x are projected on, {@code a . x}; only the coordinates where a is not zero are held. */
public final class Direction {
    private final String name;
    private final int dimension;
    private final int[] indices;
    private final double[] weights;

    private Direction(String name, int dimension, int[] indices, double[] weights) {
        this.name = name;
        this.dimension = dimension;
        this.indices = indices;
        this.weights = weights;
    }

    /** The j-th coordinate, j from 0, which people count from 1. */
    static Direction axis(int dimension, int j) {
        return new Direction("x" + (j + 1), dimension, new int[] {j}, new double[] {1});
    }

    /** Any direction, given by d numbers, not all zero. */
    static Direction of(String name, double[] a) {
        int[] indices = IntStream.range(0, a.length).filter(j -> a[j] != 0).toArray();
        return new Direction(
                name,
                a.length,
                indices,
                IntStream.of(indices).mapToDouble(j -> a[j]).toArray());
    }

    /** What it is called in reports, such as {@code x1}. */
    public String name() {
        return name;
    }

    /** {@code a . x}. */
    double project(double[] x) {
        double sum = 0;
        for (int k = 0; k < indices.length; k++) {
            sum += weights[k] * x[indices[k]];
        }
        return sum;
    }

    /** How far {@code a . x} may be off if the coordinates of x were rounded. */
    double roundingError(double[] x, Rounding rounding) {
        double sum = 0;
        for (int k = 0; k < indices.length; k++) {
            sum += Math.abs(weights[k]) * rounding.halfWidth(x[indices[k]]);
        }
        return sum;
    }

    /** Whether the projection is a coordinate, unchanged, so that its rounding is that of the coordinate. */
    boolean isAxis() {
        return indices.length == 1 && weights[0] == 1;
    }

    /** Those {@code count} coordinates of a that begin at {@code offset}. */
    double[] part(int offset, int count) {
        double[] part = new double[count];
        for (int k = 0; k < indices.length; k++) {
            if (indices[k] >= offset && indices[k] < offset + count) {
                part[indices[k] - offset] = weights[k];
            }
        }
        return part;
    }

    /** All d numbers. */
    double[] dense() {
        return part(0, dimension);
    }
}
