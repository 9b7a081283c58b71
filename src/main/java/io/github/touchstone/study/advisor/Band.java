package io.github.touchstone.study.advisor;

/**
 * A function of the levels z_1..z_n in which only neighbours meet: its value, gradient, and the diagonal and the first off-diagonal
 * of its Hessian. Index 0 of the arrays belongs to the start and stays zero.
 */
final class Band {
    private double value;
    private final double[] gradient;
    private final double[] diagonal;
    private final double[] beside;

    /** Zero, for n steps. */
    Band(int n) {
        gradient = new double[n + 1];
        diagonal = new double[n + 1];
        beside = new double[n + 1];
    }

    /** The value. */
    double value() {
        return value;
    }

    /** The derivative in z_t. */
    double gradient(int t) {
        return gradient[t];
    }

    /** The second derivative in z_t. */
    double diagonal(int t) {
        return diagonal[t];
    }

    /** The mixed derivative in z_{t-1} and z_t. */
    double beside(int t) {
        return beside[t];
    }

    /** Adds a number. */
    void add(double number) {
        value += number;
    }

    /** Adds first derivatives in z_t. */
    void slope(int t, double first, double second) {
        if (t > 0) {
            gradient[t] += first;
            diagonal[t] += second;
        }
    }

    /** Adds a mixed derivative in z_{t-1} and z_t. */
    void mixed(int t, double number) {
        if (t > 1) {
            beside[t] += number;
        }
    }
}
