package io.github.touchstone.math.divergence;

import io.github.touchstone.math.laws.LineLaw;

/** The increasing map that carries one law on the line to another, {@code F_q(T(x)) = F_p(x)} (spec DEN-8). */
final class Transport {
    private static final int ITERATIONS = 100;

    private Transport() {}

    /** T(x), by Newton's method within a bracket, with the masses below in the lower half and those above in the upper. */
    static double image(LineLaw p, LineLaw q, double x) {
        double below = p.cdf(x);
        boolean lowerHalf = below < 0.5;
        double mass = lowerHalf ? below : p.survival(x);
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        double stride = q.support().upper() - q.support().lower();
        double y = x;
        for (int i = 0; i < ITERATIONS; i++) {
            double miss = lowerHalf ? q.cdf(y) - mass : mass - q.survival(y);
            if (miss < 0) {
                low = y;
            } else {
                high = y;
            }
            double next = y - miss / q.density(y);
            if (!(next > low && next < high) || Math.abs(next - y) > stride) {
                next = Double.isInfinite(low)
                        ? high - stride
                        : Double.isInfinite(high) ? low + stride : 0.5 * (low + high);
            }
            if (Math.abs(next - y) <= 4 * Math.ulp(Math.max(Math.abs(y), 0x1p-20)) || !(low < high)) {
                return next;
            }
            y = next;
        }
        return y;
    }
}
