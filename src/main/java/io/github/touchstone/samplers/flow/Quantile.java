package io.github.touchstone.samplers.flow;

import io.github.touchstone.math.laws.LineLaw.Interval;
import io.github.touchstone.math.laws.LineMixture;

/** The quantile function of a mixture, from the smaller of the two tails. */
final class Quantile {
    /** Tails of 1e-300 lie within four times the support about its middle. */
    private static final double MARGIN = 4;

    private final LineMixture p;
    private final double lowest;
    private final double highest;

    Quantile(LineMixture p) {
        this.p = p;
        Interval support = p.support();
        double middle = 0.5 * (support.lower() + support.upper());
        this.lowest = middle + MARGIN * (support.lower() - middle);
        this.highest = middle + MARGIN * (support.upper() - middle);
    }

    /** The x with {@code below} of the mass below it and {@code above} above it, by Newton's method in a bracket from a first guess. */
    double at(double below, double above, double guess) {
        boolean lower = below < above;
        double low = lowest;
        double high = highest;
        double x = Math.max(low, Math.min(high, guess));
        while (true) {
            double excess = lower ? p.cdf(x) - below : above - p.survival(x);
            if (excess < 0) {
                low = x;
            } else {
                high = x;
            }
            double newton = x - excess / p.density(x);
            double next = newton > low && newton < high ? newton : 0.5 * (low + high);
            if (Math.abs(next - x) <= 0x1p-50 * (highest - lowest) || !(next > low && next < high)) {
                return next;
            }
            x = next;
        }
    }
}
