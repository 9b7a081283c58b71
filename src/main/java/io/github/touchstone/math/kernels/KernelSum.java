package io.github.touchstone.math.kernels;

import io.github.touchstone.math.intervals.Interval;
import io.github.touchstone.math.numbers.DoubleDoubleBall;
import java.util.List;

/**
 * A finite sum of normal kernels of one width, {@code q(y) = h sum_j w_j N(y; m_j, s^2)} (spec CRT-4). The weights are these numbers
 * exactly; means and width are reals known by enclosures.
 */
public final class KernelSum {
    /** Outweighs the roundings of a few operations on non-negative doubles, and of a sum of up to 2^20 of them. */
    static final double UP = 1 + 0x1p-30;

    private final double h;
    private final double[] hi;
    private final double[] lo;
    private final List<DoubleDoubleBall> means;
    private final DoubleDoubleBall variance;

    /** With the weights {@code h (hi_j + lo_j)}, not negative; lists of one length, at least one. */
    public KernelSum(double h, double[] hi, double[] lo, List<DoubleDoubleBall> means, DoubleDoubleBall variance) {
        this.h = h;
        this.hi = hi.clone();
        this.lo = lo.clone();
        this.means = List.copyOf(means);
        this.variance = variance;
    }

    /** The normal density of mean zero and variance one. */
    public static KernelSum standardNormal() {
        return new KernelSum(
                1, new double[] {1}, new double[] {0}, List.of(DoubleDoubleBall.ZERO), DoubleDoubleBall.ONE);
    }

    /** The number of kernels. */
    public int size() {
        return hi.length;
    }

    /** h. */
    public double spacing() {
        return h;
    }

    /** w_j. */
    public DoubleDoubleBall weight(int j) {
        return DoubleDoubleBall.of(hi[j]).add(DoubleDoubleBall.of(lo[j]));
    }

    /** An upper bound of {@code h w_j}. */
    public double weightAbove(int j) {
        return h * hi[j] * UP;
    }

    /** m_j. */
    public DoubleDoubleBall mean(int j) {
        return means.get(j);
    }

    /** s^2. */
    public DoubleDoubleBall variance() {
        return variance;
    }

    /** s. */
    public Interval width() {
        return Interval.of(variance).sqrt();
    }

    /** An upper bound of the mass {@code h sum_j w_j}. */
    public double massAbove() {
        double sum = 0;
        for (double w : hi) {
            sum += w;
        }
        return sum * h * UP * UP;
    }

    /** An interval that holds all means. */
    public Interval range() {
        double lower = Double.POSITIVE_INFINITY;
        double upper = Double.NEGATIVE_INFINITY;
        for (DoubleDoubleBall m : means) {
            Interval at = Interval.of(m);
            lower = Math.min(lower, at.lower());
            upper = Math.max(upper, at.upper());
        }
        return new Interval(lower, upper);
    }

    /** The values on the grid {@code k h'}, wherever a kernel is not negligible; h' with few significant bits, at most twice s. */
    public GridValues on(double spacing) {
        return new KernelScatter(this, spacing).values();
    }

    /**
     * Upper bounds beyond {@code edge}, to its right for {@code sign = 1}, to its left for {@code sign = -1} (spec CRT-5).
     */
    public Beyond beyond(double edge, int sign) {
        Interval s = width();
        double mass = 0;
        double peak = 0;
        for (int j = 0; j < size(); j++) {
            Interval distance = Interval.of(edge).subtract(Interval.of(means.get(j)));
            double z = (sign > 0 ? distance : distance.negate()).divide(s).lower();
            double decay = z > 0
                    ? Interval.of(z).square().multiply(Interval.of(-0.5)).exp().upper()
                    : 1;
            // the normal tail beyond z > 0 is at most exp(-z^2/2)/2
            mass += weightAbove(j) * (z > 0 ? 0.5 * decay : 1);
            peak += weightAbove(j) * decay;
        }
        return new Beyond(mass * UP, peak * UP);
    }

    /**
     * What lies beyond an edge.
     *
     * @param mass a bound on the mass
     * @param peak a bound on {@code s sqrt(2 pi) q} beyond it
     */
    public record Beyond(double mass, double peak) {}
}
