package io.github.touchstone.math.propagation;

/**
 * Adds multiples of {@code N(y; m, s^2)} to values on a uniform grid of spacing h, by a table times powers (spec DEN-6):
 *
 * <pre>exp(-(kh - delta)^2/(2 s^2)) = E r^k g_k,   E = exp(-delta^2/(2 s^2)),  r = exp(h delta/s^2),  g_k = exp(-k^2 h^2/(2 s^2))</pre>
 *
 * <p>with delta the distance of m from its nearest node. The powers are made by doubling, and the factor of a doubling anew by an
 * exponential after every few, so that their relative error grows as log k and not as k.
 */
final class KernelTable {
    /** So many powers are made one from the other; then their number is doubled. */
    private static final int START = 16;
    /** After this many times the start, the factor is made anew. */
    private static final int ANCHOR = 8;

    private final double spacing;
    private final double halfPrecision;
    private final double norm;
    private final int half;
    private final double[] table;
    private final double[] powers;
    private final double[] scratch;

    /** For kernels of this deviation on a grid of this spacing, out to {@code reach} deviations from the nearest node. */
    KernelTable(double deviation, double spacing, double reach) {
        this.spacing = spacing;
        this.halfPrecision = 0.5 / (deviation * deviation);
        this.norm = 1 / (deviation * Math.sqrt(2 * StrictMath.PI));
        this.half = (int) Math.ceil(reach * deviation / spacing);
        this.table = new double[2 * half + 1];
        this.powers = new double[2 * half + 1];
        this.scratch = new double[2 * half + 1];
        for (int k = 0; k <= half; k++) {
            double distance = k * spacing;
            double g = StrictMath.exp(-distance * distance * halfPrecision);
            table[half + k] = g;
            table[half - k] = g;
        }
    }

    /** The number of nodes on either side of the nearest one that a kernel reaches. */
    int half() {
        return half;
    }

    /** Adds {@code weight N(y; m, s^2)}, where m is {@code delta} above the node at {@code centre}; the array reaches {@link #half} beyond. */
    void add(double[] values, int centre, double delta, double weight) {
        double rate = 2 * spacing * delta * halfPrecision;
        int n = table.length;
        fillPowers(weight * norm * StrictMath.exp(-delta * delta * halfPrecision - half * rate), rate, n);
        // loops over one index alone are what the compiler turns into vector instructions: hence the copies
        System.arraycopy(values, centre - half, scratch, 0, n);
        for (int i = 0; i < n; i++) {
            scratch[i] += powers[i] * table[i];
        }
        System.arraycopy(scratch, 0, values, centre - half, n);
    }

    /** {@code first r^i} for i = 0..n-1. */
    private void fillPowers(double first, double rate, int n) {
        double factor = StrictMath.exp(rate);
        double power = first;
        int done = Math.min(START, n);
        for (int i = 0; i < done; i++) {
            powers[i] = power;
            power *= factor;
        }
        factor = StrictMath.exp(START * rate);
        while (done < n) {
            int end = Math.min(done, n - done);
            for (int i = 0; i < end; i++) {
                scratch[i] = powers[i] * factor;
            }
            System.arraycopy(scratch, 0, powers, done, end);
            done += end;
            factor = done == ANCHOR * START ? StrictMath.exp(done * rate) : factor * factor;
        }
    }
}
