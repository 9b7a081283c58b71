package io.github.touchstone.samplers.flow;

import io.github.touchstone.math.laws.LineMixture;

/** The quantile function of a mixture, from the smaller of the two tails. */
final class Quantile {
    private static final int ITERATIONS = 100;

    private final LineMixture p;

    Quantile(LineMixture p) {
        this.p = p;
    }

    /** The x with {@code below} of the mass below it and {@code above} above it, from a first guess. */
    double at(double below, double above, double guess) {
        boolean lower = below < above;
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        double x = guess;
        double reach = 1;
        for (int i = 0; i < ITERATIONS; i++) {
            double excess = lower ? p.cdf(x) - below : above - p.survival(x);
            if (excess < 0) {
                low = x;
            } else {
                high = x;
            }
            double next = x - excess / p.density(x);
            if (!(next > low && next < high)) {
                next = Double.isInfinite(low) ? high - reach : Double.isInfinite(high) ? low + reach : 0.5 * (low + high);
                reach *= 2;
            }
            if (Math.abs(next - x) <= 0x1p-50 * Math.abs(x) || next == low || next == high) {
                return next;
            }
            x = next;
        }
        return x;
    }
}
