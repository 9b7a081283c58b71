package io.github.touchstone.samplers.flow;

import io.github.touchstone.math.intervals.ComplexDisc;
import io.github.touchstone.math.intervals.Interval;
import io.github.touchstone.math.laws.NormalMixture;
import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleBall;
import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.Rational;
import java.util.ArrayList;
import java.util.List;

/**
 * {@link Blend} with enclosed parameters: values and slopes at real points in double-double balls, and over complex discs as bounds
 * (spec FLW-6, FLW-7).
 */
final class SharpBlend {
    private static final DoubleDoubleArithmetic DD = DoubleDoubleArithmetic.DD;
    private static final DoubleDoubleBall ONE = DoubleDoubleBall.ONE;
    private static final DoubleDoubleBall HALF = DoubleDoubleBall.of(0.5);
    /** Exponents below this give a share in [0, 2^-850], which is all that is used of it. */
    private static final double FAR = -590;

    private static final DoubleDoubleBall NEXT_TO_NOTHING =
            DD.cover(new Enclosure(Rational.ZERO, Rational.of(2).pow(850).reciprocal()));

    private final List<DoubleDoubleBall> means = new ArrayList<>();
    private final List<DoubleDoubleBall> precisions = new ArrayList<>();
    /** {@code log w_i - log(v_i)/2}. */
    private final List<DoubleDoubleBall> peaks = new ArrayList<>();

    private final List<DoubleDoubleBall> gains = new ArrayList<>();
    private final List<DoubleDoubleBall> offsets = new ArrayList<>();
    private final DoubleDoubleBall gamma;

    SharpBlend(NormalMixture<Ball> law, Ball kappa, Ball gamma) {
        this.gamma = narrow(gamma);
        for (int i = 0; i < law.size(); i++) {
            Ball v = law.variance(i);
            means.add(narrow(law.mean(i)));
            precisions.add(narrow(v.reciprocal()));
            peaks.add(DD.log(narrow(law.weight(i).multiply(law.weight(i)).divide(v)))
                    .multiply(HALF));
            gains.add(narrow(kappa.subtract(gamma.divide(v))));
            offsets.add(narrow(gamma.multiply(law.mean(i)).divide(v)));
        }
    }

    static DoubleDoubleBall narrow(Ball x) {
        return DD.cover(x.enclosure());
    }

    /** A value and a slope, enclosed. */
    record SharpJet(DoubleDoubleBall value, DoubleDoubleBall slope) {}

    /** At the numbers of a ball; the value by the mean value theorem about its midpoint, so that radii grow with the true slope. */
    SharpJet at(DoubleDoubleBall y) {
        DoubleDoubleBall slope = slope(y, shares(y));
        DoubleDoubleBall middle = DoubleDoubleBall.of(y.hi()).add(DoubleDoubleBall.of(y.lo()));
        DoubleDoubleBall value = value(middle, shares(middle));
        return new SharpJet(y.radius() == 0 ? value : value.add(slope.multiply(y.subtract(middle))), slope);
    }

    /** {@code log p(y) + log(2 pi)/2}. */
    DoubleDoubleBall logDensity(DoubleDoubleBall y) {
        int pivot = pivot(y.hi());
        DoubleDoubleBall top = exponent(pivot, y);
        DoubleDoubleBall sum = ONE;
        for (int i = 0; i < means.size(); i++) {
            sum = i == pivot ? sum : sum.add(power(exponent(i, y).subtract(top)));
        }
        return top.add(DD.log(sum));
    }

    private int pivot(double y) {
        int pivot = 0;
        for (int i = 1; i < means.size(); i++) {
            pivot = roughExponent(i, y) > roughExponent(pivot, y) ? i : pivot;
        }
        return pivot;
    }

    private double roughExponent(int i, double y) {
        double gap = y - means.get(i).hi();
        return peaks.get(i).hi() - 0.5 * gap * gap * precisions.get(i).hi();
    }

    private DoubleDoubleBall exponent(int i, DoubleDoubleBall y) {
        DoubleDoubleBall gap = y.subtract(means.get(i));
        return peaks.get(i).subtract(gap.square().multiply(precisions.get(i)).multiply(HALF));
    }

    private static DoubleDoubleBall power(DoubleDoubleBall exponent) {
        return exponent.hi() + exponent.radius() < FAR ? NEXT_TO_NOTHING : DD.exp(exponent);
    }

    private List<DoubleDoubleBall> shares(DoubleDoubleBall y) {
        int pivot = pivot(y.hi());
        DoubleDoubleBall top = exponent(pivot, y);
        List<DoubleDoubleBall> shares = new ArrayList<>(means.size());
        DoubleDoubleBall sum = ONE;
        for (int i = 0; i < means.size(); i++) {
            DoubleDoubleBall share = i == pivot ? ONE : power(exponent(i, y).subtract(top));
            shares.add(share);
            sum = i == pivot ? sum : sum.add(share);
        }
        for (int i = 0; i < shares.size(); i++) {
            shares.set(i, shares.get(i).divide(sum));
        }
        return shares;
    }

    private DoubleDoubleBall value(DoubleDoubleBall y, List<DoubleDoubleBall> shares) {
        DoubleDoubleBall sum = DoubleDoubleBall.ZERO;
        for (int i = 0; i < shares.size(); i++) {
            sum = sum.add(shares.get(i).multiply(gains.get(i).multiply(y).add(offsets.get(i))));
        }
        return sum;
    }

    private DoubleDoubleBall slope(DoubleDoubleBall y, List<DoubleDoubleBall> shares) {
        DoubleDoubleBall sum = DoubleDoubleBall.ZERO;
        DoubleDoubleBall variance = DoubleDoubleBall.ZERO;
        for (int i = 0; i < shares.size(); i++) {
            sum = sum.add(shares.get(i).multiply(gains.get(i)));
            for (int k = i + 1; k < shares.size(); k++) {
                DoubleDoubleBall gap = residual(i, y).subtract(residual(k, y));
                variance = variance.add(shares.get(i).multiply(shares.get(k)).multiply(gap.square()));
            }
        }
        return sum.add(gamma.multiply(variance));
    }

    private DoubleDoubleBall residual(int i, DoubleDoubleBall y) {
        return means.get(i).subtract(y).multiply(precisions.get(i));
    }

    /** Bounds over a disc: the value, by the mean value theorem; the slope; and the sum of the terms relative to the pivot's. */
    record DiscJet(ComplexDisc value, ComplexDisc slope) {}

    /** Over the disc. Where the result is finite, B is analytic there. */
    DiscJet at(ComplexDisc y) {
        int pivot = pivot(y.re());
        ComplexDisc slope = slope(y, terms(y, pivot));
        ComplexDisc value = value(y.centre(), terms(y.centre(), pivot));
        return new DiscJet(value.add(slope.multiply(new ComplexDisc(0, 0, y.radius()))), slope);
    }

    /** {@code exp(e_i - e_pivot)} over the disc: exponents by their centre and their derivative {@code r_i - r_pivot}. */
    private List<ComplexDisc> terms(ComplexDisc y, int pivot) {
        List<ComplexDisc> terms = new ArrayList<>(means.size());
        ComplexDisc offset = new ComplexDisc(0, 0, y.radius());
        for (int i = 0; i < means.size(); i++) {
            if (i == pivot) {
                terms.add(ComplexDisc.of(1));
            } else {
                ComplexDisc middle = exponent(i, y.centre()).subtract(exponent(pivot, y.centre()));
                ComplexDisc gap = gap(i, pivot, y);
                terms.add(middle.add(gap.multiply(offset)).exp());
            }
        }
        return terms;
    }

    private ComplexDisc exponent(int i, ComplexDisc y) {
        ComplexDisc gap = y.subtract(ComplexDisc.of(means.get(i)));
        ComplexDisc square = gap.multiply(gap).multiply(ComplexDisc.of(precisions.get(i)));
        return ComplexDisc.of(peaks.get(i)).subtract(square.multiply(ComplexDisc.of(0.5)));
    }

    /** {@code r_i - r_k = m_i/v_i - m_k/v_k - y (1/v_i - 1/v_k)}: y drops out where the variances agree. */
    private ComplexDisc gap(int i, int k, ComplexDisc y) {
        DoubleDoubleBall constant =
                means.get(i).multiply(precisions.get(i)).subtract(means.get(k).multiply(precisions.get(k)));
        DoubleDoubleBall rate = precisions.get(i).subtract(precisions.get(k));
        return ComplexDisc.of(constant).subtract(y.multiply(ComplexDisc.of(rate)));
    }

    private static ComplexDisc sum(List<ComplexDisc> terms) {
        ComplexDisc sum = ComplexDisc.of(0);
        for (ComplexDisc term : terms) {
            sum = sum.add(term);
        }
        return sum;
    }

    private ComplexDisc value(ComplexDisc y, List<ComplexDisc> terms) {
        ComplexDisc value = ComplexDisc.of(0);
        for (int i = 0; i < terms.size(); i++) {
            ComplexDisc line = ComplexDisc.of(gains.get(i)).multiply(y).add(ComplexDisc.of(offsets.get(i)));
            value = value.add(terms.get(i).multiply(line));
        }
        return value.multiply(sum(terms).reciprocal());
    }

    private ComplexDisc slope(ComplexDisc y, List<ComplexDisc> terms) {
        ComplexDisc whole = sum(terms).reciprocal();
        ComplexDisc first = ComplexDisc.of(gains.get(0));
        ComplexDisc slope = first;
        ComplexDisc variance = ComplexDisc.of(0);
        for (int i = 0; i < terms.size(); i++) {
            ComplexDisc share = terms.get(i).multiply(whole);
            slope = slope.add(share.multiply(ComplexDisc.of(gains.get(i).subtract(gains.get(0)))));
            for (int k = i + 1; k < terms.size(); k++) {
                ComplexDisc gap = gap(i, k, y);
                variance = variance.add(
                        share.multiply(terms.get(k).multiply(whole)).multiply(gap.multiply(gap)));
            }
        }
        return slope.add(ComplexDisc.of(gamma).multiply(variance));
    }

    /** A bound of log p over a disc, and of its real part; infinite where log p is not known to be analytic. */
    record LogBound(double size, double greatestReal) {}

    /** For {@code log p(y) + log(2 pi)/2}. */
    LogBound logDensity(ComplexDisc y) {
        int pivot = pivot(y.re());
        ComplexDisc sum = sum(terms(y, pivot));
        ComplexDisc top = exponent(pivot, y);
        double log = sum.logarithm();
        return new LogBound(top.greatest() + log, top.greatestReal() + StrictMath.log(sum.greatest()) + 0x1p-40);
    }

    /** {@code min a_i <= B'}, a lower bound (FLW-2). */
    double leastGain() {
        return gains.stream().mapToDouble(a -> Interval.of(a).lower()).min().orElseThrow();
    }

    /** {@code |B(y)| <= max |a_i| r + max |b_i|} for {@code |y| <= r}: an upper bound. */
    double reach(double r) {
        double gain = gains.stream()
                .mapToDouble(a -> Interval.of(a).magnitude())
                .max()
                .orElseThrow();
        double offset = offsets.stream()
                .mapToDouble(b -> Interval.of(b).magnitude())
                .max()
                .orElseThrow();
        return Math.nextUp(Math.nextUp(gain * r) + offset);
    }

    /** {@code B' <= max a_i + gamma/4 sum_{i<k} (|r_i - r_k| at most)^2} for {@code |y| <= r}: an upper bound. */
    double greatestSlope(double r) {
        Interval y = new Interval(-r, r);
        Interval sum = Interval.of(0);
        for (int i = 0; i < means.size(); i++) {
            for (int k = i + 1; k < means.size(); k++) {
                Interval precision = Interval.of(precisions.get(i).subtract(precisions.get(k)));
                Interval constant = Interval.of(means.get(i)
                        .multiply(precisions.get(i))
                        .subtract(means.get(k).multiply(precisions.get(k))));
                sum = sum.add(constant.subtract(y.multiply(precision)).square());
            }
        }
        double gain =
                gains.stream().mapToDouble(a -> Interval.of(a).upper()).max().orElseThrow();
        return Math.nextUp(gain
                + Interval.of(gamma).multiply(sum).multiply(Interval.of(0.25)).upper());
    }

    /**
     * A constant C with {@code |log p(y) + log(2 pi)/2| <= C s^2} for {@code |y| <= s r}, s at least 1: from the first component below,
     * and {@code p <= max 1/sqrt(2 pi v_i)} above. Rounded; the caller enlarges it.
     */
    double logDensityGrowth(double r) {
        double gap = r + Math.abs(means.get(0).hi());
        double above = precisions.stream()
                .mapToDouble(x -> Math.abs(StrictMath.log(x.hi())))
                .max()
                .orElseThrow();
        return Math.abs(peaks.get(0).hi()) + 0.5 * gap * gap * precisions.get(0).hi() + 0.5 * above;
    }

    /**
     * {@code sum_i w_i exp(-(y - m_i)^2/(2 v_i))/sqrt(v_i) (1/k + 2/(c k^2) + 2/(c^2 k^3))}, {@code k = |y - m_i|/v_i}, for a y beyond
     * all means on the given side (1 or -1), else infinite. Rounded; the caller enlarges it.
     */
    double tail(double y, int side, double c) {
        double sum = 0;
        for (int i = 0; i < means.size(); i++) {
            double gap = side * (y - means.get(i).hi());
            if (!(gap > 0)) {
                return Double.POSITIVE_INFINITY;
            }
            double k = gap * precisions.get(i).hi();
            double term = StrictMath.exp(peaks.get(i).hi() - 0.5 * gap * k);
            sum += term * (1 / k + 2 / (c * k * k) + 2 / (c * c * k * k * k));
        }
        return sum;
    }
}
