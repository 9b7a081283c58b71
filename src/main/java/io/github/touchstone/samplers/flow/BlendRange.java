package io.github.touchstone.samplers.flow;

import io.github.touchstone.math.intervals.Interval;

/**
 * The range of a {@link Blend}'s slope over an interval of y (spec FLW-2), from the ranges of the shares:
 *
 * <pre>B' = a_1 + sum_i pi_i (a_i - a_1) + gamma sum_{i < k} pi_i pi_k (r_i - r_k)^2</pre>
 *
 * The parameters are those in binary64; for these the range is a bound.
 */
final class BlendRange {
    /** Beyond this an exponential would overflow; a share that small is zero. */
    private static final double FARTHEST = 600;

    private final double[] means;
    private final double[] variances;
    private final double[] peaks;
    private final double[] gains;
    private final double gamma;

    BlendRange(double[] means, double[] variances, double[] peaks, double[] gains, double gamma) {
        this.means = means;
        this.variances = variances;
        this.peaks = peaks;
        this.gains = gains;
        this.gamma = gamma;
    }

    /** A bound of {@code B'} over y. */
    Interval slope(Interval y) {
        int n = means.length;
        Interval[] shares = shares(y);
        Interval sum = Interval.of(gains[0]);
        Interval variance = Interval.of(0);
        for (int i = 0; i < n; i++) {
            sum = sum.add(shares[i].multiply(Interval.of(gains[i]).subtract(Interval.of(gains[0]))));
            for (int k = i + 1; k < n; k++) {
                Interval gap = difference(i, k, y);
                variance = variance.add(shares[i].multiply(shares[k]).multiply(gap.square()));
            }
        }
        return sum.add(Interval.of(gamma).multiply(variance));
    }

    /** {@code r_i - r_k} over y. */
    private Interval difference(int i, int k, Interval y) {
        return residual(i, y).subtract(residual(k, y));
    }

    private Interval residual(int i, Interval y) {
        return Interval.of(means[i]).subtract(y).divide(Interval.of(variances[i]));
    }

    /** {@code pi_i = 1/sum_k exp(e_k - e_i)}; the exponents by their value in the middle and their derivative {@code r_k - r_i}. */
    private Interval[] shares(Interval y) {
        int n = means.length;
        Interval middle = Interval.of(y.middle());
        Interval offset = y.subtract(middle);
        Interval[] shares = new Interval[n];
        for (int i = 0; i < n; i++) {
            Interval sum = Interval.of(1);
            for (int k = 0; k < n; k++) {
                if (k != i) {
                    Interval exponent =
                            exponent(k, middle).subtract(exponent(i, middle)).add(offset.multiply(difference(k, i, y)));
                    sum = sum.add(bounded(exponent).exp());
                }
            }
            shares[i] = new Interval(Math.max(0, Math.nextDown(1 / sum.upper())), Math.nextUp(1 / sum.lower()));
        }
        return shares;
    }

    private Interval exponent(int i, Interval y) {
        Interval square = y.subtract(Interval.of(means[i])).square();
        return Interval.of(peaks[i]).subtract(square.divide(Interval.of(2 * variances[i])));
    }

    /** The exponent, above {@value #FARTHEST} from that on: a sum that large only gives a share of zero at its lower end. */
    private static Interval bounded(Interval exponent) {
        double lower = Math.min(exponent.lower(), FARTHEST);
        double upper = exponent.upper() > FARTHEST ? Double.POSITIVE_INFINITY : exponent.upper();
        return new Interval(lower, upper);
    }
}
