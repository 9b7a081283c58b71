package io.github.touchstone.math.numbers;

import java.util.Arrays;

/**
 * What a machine's number is off by: a sum {@code w_1 s_1 + w_2 s_2 + ...} of roundings s_i in [-1, 1], each with its name, so that a
 * rounding that enters a formula twice can cancel (spec TOL-3). The names ascend; the bound is the sum of |w_i|.
 */
final class Deviation {
    /** Of a number that the machine holds exactly. */
    static final Deviation NONE = new Deviation(new int[0], new double[0]);

    private final int[] names;
    private final double[] weights;
    private final double bound;

    private Deviation(int[] names, double[] weights) {
        this.names = names;
        this.weights = weights;
        double sum = 0;
        for (double weight : weights) {
            sum += Math.abs(weight);
        }
        this.bound = inflated(sum, weights.length);
    }

    /** A single rounding. */
    static Deviation single(int name, double weight) {
        return new Deviation(new int[] {name}, new double[] {weight});
    }

    /** A bound of the whole sum. */
    double bound() {
        return bound;
    }

    boolean isNone() {
        return weights.length == 0;
    }

    /** At least a sum of n non-negative doubles: each addition errs by at most 2^-53 of the result. */
    private static double inflated(double sum, int n) {
        return n == 0 ? 0 : sum * (1 + (n + 16) * 0x1p-52);
    }

    Deviation negate() {
        return new Deviation(names, Arrays.stream(weights).map(w -> -w).toArray());
    }

    /**
     * {@code p a + q b}, and a rounding of its own for what that leaves out: the weights are rounded, each by at most 2^-52 of the
     * two products that it is the sum of, and an underflow; {@code extra} is added. The name is greater than those of a and b.
     */
    static Deviation combined(double p, Deviation a, double q, Deviation b, int name, double extra) {
        int most = a.names.length + b.names.length;
        int[] names = Arrays.copyOf(a.names, most + 1);
        double[] weights = new double[most + 1];
        int n = 0;
        int i = 0;
        int j = 0;
        while (i < a.names.length || j < b.names.length) {
            int next = Math.min(
                    i < a.names.length ? a.names[i] : Integer.MAX_VALUE,
                    j < b.names.length ? b.names[j] : Integer.MAX_VALUE);
            double left = i < a.names.length && a.names[i] == next ? p * a.weights[i++] : 0;
            double right = j < b.names.length && b.names[j] == next ? q * b.weights[j++] : 0;
            names[n] = next;
            weights[n++] = left + right;
        }
        double size = Math.abs(p) * a.bound + Math.abs(q) * b.bound;
        names[n] = name;
        weights[n++] = Bounds.up(extra + 0x1p-50 * size + n * Bounds.TINY);
        return new Deviation(Arrays.copyOf(names, n), Arrays.copyOf(weights, n));
    }
}
