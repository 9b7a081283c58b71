package io.github.touchstone.samplers.flow;

import io.github.touchstone.math.intervals.Interval;
import io.github.touchstone.math.numbers.DoubleDoubleBall;

/**
 * Upper bounds of what the divergences have beyond {@code |z| = R} (spec FLW-8). There {@code |g(z)| <= K (z/R)^2}, and
 *
 * <pre>int_{|z| > R} phi |g| <= 2 K/R^2 phi(R) (R + 1/R)
 * int_{|z| > R} p(F) F' |g| dz <= K sum_i over both sides w_i N(F(+-R); m_i, v_i) (1/k + 2/(c k^2) + 2/(c^2 k^3))</pre>
 *
 * with {@code k = |F(+-R) - m_i|/v_i} and {@code c = R min F'}. All quantities are sums and products of positive doubles, enlarged by
 * {@value #SLACK} at the end, which outweighs their roundings.
 */
final class SharpTails {
    private static final double SLACK = 1.001;

    private final SharpFlow flow;
    private final double r;
    private double reach;
    private double least = 1;
    private double logLeast;
    private double logGreatest;

    SharpTails(SharpFlow flow, double r) {
        this.flow = flow;
        this.r = r;
        this.reach = r;
        for (SharpMap map : flow.maps()) {
            double slope = map.leastSlope();
            least *= slope;
            logLeast += Math.abs(StrictMath.log(slope));
            logGreatest += Math.abs(StrictMath.log(map.greatestSlope(reach)));
            reach = map.reach(reach);
        }
    }

    /** K: by {@code log F' <= U + 4 T log(z/R)} and {@code log s <= s^2/2}. */
    private double constant() {
        double logSlope = logLeast + logGreatest + 2.0 * flow.maps().size();
        return SLACK * (flow.law().logDensityGrowth(reach) + logSlope + 0.5 * r * r);
    }

    /** For KL(q||p), without the factor {@code 1/sqrt(2 pi)}. */
    double reverse() {
        return SLACK * 2 * constant() / (r * r) * StrictMath.exp(-0.5 * r * r) * (r + 1 / r);
    }

    /** For KL(p||q), without the factor {@code 1/sqrt(2 pi)}; infinite if F(R) or F(-R) is not beyond all means. */
    double forward() {
        Interval right = Interval.of(flow.value(DoubleDoubleBall.of(r)));
        Interval left = Interval.of(flow.value(DoubleDoubleBall.of(-r)));
        double c = r * least / SLACK;
        return SLACK
                * constant()
                * (flow.law().tail(right.lower(), 1, c) + flow.law().tail(left.upper(), -1, c));
    }
}
