package io.github.touchstone.math.kernels;

import io.github.touchstone.math.intervals.Interval;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How the logarithm of a {@link KernelSum} q behaves near a point c of the real line (spec CRT-9), from the shares {@code omega_j =
 * w_j N(c; m_j, s^2)/q(c)}:
 *
 * <pre>(log q)' = (E m - x)/s^2,  q(x + iy)/q(x) = exp(y^2/(2 s^2)) exp(i y (log q)'(x)) chi,  Re chi >= 1 - y^2 Var(m)/(2 s^4)</pre>
 */
public final class KernelShares {
    /** Kernels up to this many widths away are looked at one by one. */
    private static final double NEAR = 14;

    private final double[] means;
    private final double[] weights;
    private final double widthBelow;
    private final double inverseVariance;
    /** Bounds the roundings of a difference of two places. */
    private final double blur;
    /** Bounds the relative rounding of a share. */
    private final double slack;

    private final double farMass;

    /** The shares of this sum's kernels. */
    public KernelShares(KernelSum sum) {
        int[] order = IntStream.range(0, sum.size())
                .boxed()
                .sorted(Comparator.comparingDouble(j -> sum.mean(j).hi()))
                .mapToInt(j -> j)
                .toArray();
        this.means = IntStream.of(order).mapToDouble(j -> sum.mean(j).hi()).toArray();
        this.weights = IntStream.of(order).mapToDouble(sum::weightAbove).toArray();
        Interval s = sum.width();
        this.widthBelow = s.lower();
        this.inverseVariance =
                Interval.of(1).divide(Interval.of(sum.variance())).upper();
        this.blur = 0x1p-48 * (sum.range().magnitude() + NEAR * s.upper());
        this.slack = 4 * (NEAR * blur / s.lower() + 0x1p-30);
        this.farMass = sum.massAbove() * StrictMath.exp(-0.5 * NEAR * NEAR) * KernelSum.UP;
    }

    /**
     * Bounds for all x within {@code delta} of a point.
     *
     * @param slope of {@code |(log q)'(x)|}
     * @param variance of {@code Var(m)/s^4} under the shares at x
     */
    public record Local(double slope, double variance) {
        /** The larger of each. */
        public Local max(Local other) {
            return new Local(Math.max(slope, other.slope), Math.max(variance, other.variance));
        }
    }

    /** The bounds within {@code delta <= s/2} of c; infinite where q is too small to tell. */
    public Local around(double c, double delta) {
        double reach = NEAR * widthBelow;
        int from = lowerBound(c - reach);
        int to = lowerBound(c + reach);
        double[] shares = new double[to - from];
        double mass = 0;
        double moment = 0;
        for (int j = from; j < to; j++) {
            double gap = means[j] - c;
            double e = weights[j] * StrictMath.exp(-0.5 * gap * gap * inverseVariance);
            shares[j - from] = e;
            mass += e;
            moment += e * (means[j] - c);
        }
        double center = c + moment / mass;
        double first = 0;
        double tilted = 0;
        double tiltedSquare = 0;
        for (int j = from; j < to; j++) {
            double e = shares[j - from];
            double t = (Math.abs(means[j] - center) + blur) * inverseVariance;
            double tilt = StrictMath.exp(delta * t);
            first += e * (means[j] - center) * inverseVariance;
            tilted += e * t * tilt;
            tiltedSquare += e * t * t * tilt;
        }
        // beyond the reach: distances up to twice as large from the center, where the bound decreases
        double t = 2 * NEAR * widthBelow * inverseVariance;
        double far = farMass / mass * Math.max(t, t * t) * StrictMath.exp(delta * t) * (1 + slack);
        double up = (1 + slack) * KernelSum.UP;
        double mean = (tilted / mass + far) * up;
        double drift = Math.abs(first / mass) + slack * mean + blur * inverseVariance + far;
        double untilt = StrictMath.exp(delta * drift) * up;
        double slope = (Math.abs(center - c) + blur + delta) * inverseVariance + mean * untilt;
        double variance = (tiltedSquare / mass + far) * up * untilt;
        return mass > 0 && variance < Double.POSITIVE_INFINITY
                ? new Local(slope * up, variance * up)
                : new Local(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /** The first index whose mean is at least x. */
    private int lowerBound(double x) {
        int low = 0;
        int high = means.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (means[middle] < x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
