package io.github.touchstone.math.numbers;

/**
 * The exponential of a double-double ball of moderate size (spec CRT-3), for the integers k, j with {@code x} near {@code (k + j/64)
 * log 2}, {@code 0 <= j < 64}:
 *
 * <pre>exp x = 2^k 2^(j/64) exp r,  r = x - (k + j/64) log 2,  |r| &lt; 1/180</pre>
 *
 * in ball operations throughout, so that roundings take care of themselves; the remainder of the series is added.
 */
final class DoubleDoubleExponential {
    /** Arguments up to this magnitude, so that no result comes near the ends of the range. */
    private static final double GREATEST = 600;

    private static final double GREATEST_RADIUS = 1;
    private static final int GRID = 64;
    private static final double PER_LOG2 = 92.332482616893657;
    /** {@code |r|^13/13! < 2^-129}. */
    private static final int TERMS = 13;

    private static final DoubleDoubleBall[] ROOTS = roots();
    private static final DoubleDoubleBall[] RECIPROCALS = reciprocals();

    private DoubleDoubleExponential() {}

    /** Whether {@link #exp} takes this ball. */
    static boolean takes(DoubleDoubleBall x) {
        return Math.abs(x.hi()) <= GREATEST && x.radius() <= GREATEST_RADIUS;
    }

    static DoubleDoubleBall exp(DoubleDoubleBall x) {
        int n = (int) Math.rint(x.hi() * PER_LOG2);
        int j = Math.floorMod(n, GRID);
        int k = Math.floorDiv(n, GRID);
        DoubleDoubleBall r =
                x.atRadius(0).subtract(DoubleDoubleLog.LOG2.multiply(DoubleDoubleBall.of((double) n / GRID)));
        DoubleDoubleBall value = series(r).multiply(ROOTS[j]).multiply(DoubleDoubleBall.of(Math.scalb(1.0, k)));
        double rho = x.radius();
        // e^rho - 1 <= rho (1 + rho) for rho <= 1
        return rho == 0 ? value : value.widened(DoubleDoubleBall.up((value.hi() + value.radius()) * rho * (1 + rho)));
    }

    /** {@code sum_{i<13} r^i/i!}, and {@code |r|^13/13! e^|r| <= |r|^13} for the rest. */
    private static DoubleDoubleBall series(DoubleDoubleBall r) {
        DoubleDoubleBall sum = RECIPROCALS[TERMS - 1];
        for (int i = TERMS - 2; i >= 0; i--) {
            sum = sum.multiply(r).add(RECIPROCALS[i]);
        }
        double size = DoubleDoubleBall.up(Math.abs(r.hi()) + r.radius());
        double remainder = RECIPROCALS[TERMS - 1].hi();
        for (int i = 0; i < TERMS; i++) {
            remainder = DoubleDoubleBall.up(remainder * size);
        }
        return sum.widened(remainder);
    }

    /** {@code 2^(j/64)}: products of the roots {@code 2^(1/2), 2^(1/4), ..., 2^(1/64)}. */
    private static DoubleDoubleBall[] roots() {
        DoubleDoubleBall[] table = new DoubleDoubleBall[GRID];
        table[0] = DoubleDoubleBall.ONE;
        DoubleDoubleBall root = DoubleDoubleBall.of(2);
        for (int bit = GRID / 2; bit >= 1; bit /= 2) {
            root = root.sqrt();
            for (int j = bit; j < GRID; j += 2 * bit) {
                table[j] = table[j - bit].multiply(root);
            }
        }
        return table;
    }

    private static DoubleDoubleBall[] reciprocals() {
        DoubleDoubleBall[] table = new DoubleDoubleBall[TERMS];
        table[0] = DoubleDoubleBall.ONE;
        for (int i = 1; i < TERMS; i++) {
            table[i] = table[i - 1].divide(i);
        }
        return table;
    }
}
