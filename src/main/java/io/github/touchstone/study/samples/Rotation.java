package io.github.touchstone.study.samples;

import java.util.stream.Stream;

/** An orthogonal matrix, or the identity of any dimension. */
final class Rotation {
    /** Leaves every vector as it is. */
    static final Rotation NONE = new Rotation(new double[0][]);

    private final double[][] rows;

    private Rotation(double[][] rows) {
        this.rows = rows;
    }

    /** With these rows, which are orthonormal to rounding. */
    static Rotation of(double[][] rows) {
        return new Rotation(Stream.of(rows).map(double[]::clone).toArray(double[][]::new));
    }

    /** Whether it is given by a matrix. */
    boolean turns() {
        return rows.length > 0;
    }

    /** A copy of row j. */
    double[] row(int j) {
        return rows[j].clone();
    }

    /** Writes the image of x to y. */
    void apply(double[] x, double[] y) {
        if (!turns()) {
            System.arraycopy(x, 0, y, 0, x.length);
            return;
        }
        for (int i = 0; i < rows.length; i++) {
            double sum = 0;
            for (int j = 0; j < x.length; j++) {
                sum += rows[i][j] * x[j];
            }
            y[i] = sum;
        }
    }
}
