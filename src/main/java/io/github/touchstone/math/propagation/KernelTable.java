package io.github.touchstone.math.propagation;

/**
 * Adds multiples of {@code N(y; m, s^2)} to values on a uniform grid of spacing h, by a table times powers (spec DEN-6):
 *
 * <pre>exp(-(kh - delta)^2/(2 s^2)) = E r^k g_k,   E = exp(-delta^2/(2 s^2)),  r = exp(h delta/s^2),  g_k = exp(-k^2 h^2/(2 s^2))</pre>
 *
 * <p>with delta the distance of m from its nearest node. The powers are made by doubling, each doubled power anew by an exponential, so
 * that their relative error grows as log k and not as k.
 */
final class KernelTable {
    /** Powers up to here are products; beyond, each doubling starts from an exponential of its own. */
    private static final int ANCHOR = 16;

    private final double spacing;
    private final double halfPrecision;
    private final double norm;
    private final int half;
    private final double[] table;
    private final double[] powers;

    /** For kernels of this deviation on a grid of this spacing, out to {@code reach} deviations from the nearest node. */
    KernelTable(double deviation, double spacing, double reach) {
        this.spacing = spacing;
        this.halfPrecision = 0.5 / (deviation * deviation);
        this.norm = 1 / (deviation * Math.sqrt(2 * StrictMath.PI));
        this.half = (int) Math.ceil(reach * deviation / spacing);
        this.table = new double[2 * half + 1];
        this.powers = new double[2 * half + 1];
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
        powers[0] = weight * norm * StrictMath.exp(-delta * delta * halfPrecision - half * rate);
        double factor = StrictMath.exp(rate);
        int n = powers.length;
        for (int done = 1; done < n; done *= 2) {
            if (done > 1) {
                factor = done <= ANCHOR ? factor * factor : StrictMath.exp(done * rate);
            }
            int end = Math.min(done, n - done);
            for (int i = 0; i < end; i++) {
                powers[done + i] = powers[i] * factor;
            }
        }
        int start = centre - half;
        for (int i = 0; i < n; i++) {
            values[start + i] += powers[i] * table[i];
        }
    }
}
