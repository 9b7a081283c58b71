package io.github.touchstone.study.montecarlo;

/** Vectors of doubles. */
final class Vectors {
    private Vectors() {}

    static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int k = 0; k < x.length; k++) {
            sum += x[k] * y[k];
        }
        return sum;
    }

    /** {@code y += a x}. */
    static void add(double[] y, double a, double[] x) {
        for (int k = 0; k < x.length; k++) {
            y[k] += a * x[k];
        }
    }
}
