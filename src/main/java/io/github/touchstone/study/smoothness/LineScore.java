package io.github.touchstone.study.smoothness;

import static io.github.touchstone.study.smoothness.NoiseLevel.ARITHMETIC;

import io.github.touchstone.math.laws.LineMixture;
import io.github.touchstone.math.laws.NormalMixture;
import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.MixtureTarget.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The derivative of the score of a mixture on the line at one level of noise, with proved ranges over intervals (spec LIP-5). With
 * {@code r_i(x) = (m_i - x)/v_i}, {@code p_i = 1/v_i} and moments over the shares,
 *
 * <pre>s' = Var(r) - E p,   s'' = E(r - s)^3 - 3 Cov(r, p),   s''' = k_4(r) - 6 Cov((r - s)^2, p) + 3 Var(p)</pre>
 *
 * <p>k_4 the fourth cumulant.
 *
 * <p>Bounds in binary64 are inflated by far more than their rounding: see the section.
 */
final class LineScore {
    /** Relative to the sizes of the terms of a bound, some thousand times their rounding. */
    private static final double SLACK = 1e-12;

    private final NormalMixture<Ball> law;
    private final List<Ball> exactLogScales;
    private final List<Ball> exactPrecisions;
    private final LineMixture plain;
    private final double[] logScales;
    private final double[] means;
    private final double[] precisions;
    private final double precisionSpread;

    /** At a level with positive tau. */
    LineScore(MixtureTarget target, NoiseLevel level) {
        List<Component> components = target.components();
        Ball root = ARITHMETIC.sqrt(level.signal());
        law = new NormalMixture<>(
                ARITHMETIC,
                components.stream().map(c -> ARITHMETIC.of(c.weight())).toList(),
                components.stream()
                        .map(c -> root.multiply(ARITHMETIC.of(c.mean().get(0))))
                        .toList(),
                components.stream()
                        .map(c -> level.variance(c.covariance().get(0).get(0)))
                        .toList());
        plain = LineMixture.of(law);
        exactPrecisions = IntStream.range(0, law.size())
                .mapToObj(i -> law.variance(i).reciprocal())
                .toList();
        exactLogScales = IntStream.range(0, law.size())
                .mapToObj(i -> ARITHMETIC
                        .log(law.weight(i))
                        .subtract(ARITHMETIC.log(law.variance(i)).divide(ARITHMETIC.of(2))))
                .toList();
        int n = components.size();
        logScales = new double[n];
        means = new double[n];
        precisions = new double[n];
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (int i = 0; i < n; i++) {
            means[i] = law.mean(i).getReal();
            precisions[i] = 1 / law.variance(i).getReal();
            logScales[i] = StrictMath.log(law.weight(i).getReal()) + StrictMath.log(precisions[i]) / 2;
            least = Math.min(least, precisions[i]);
            most = Math.max(most, precisions[i]);
        }
        precisionSpread = (most - least) * (1 + SLACK) + SLACK * most;
    }

    NormalMixture<Ball> law() {
        return law;
    }

    int size() {
        return means.length;
    }

    double mean(int i) {
        return means[i];
    }

    double deviation(int i) {
        return 1 / Math.sqrt(precisions[i]);
    }

    /** Bounds of s' on the interval [a, b], as sharp as it takes to see whether |s'| is beyond the threshold, and no sharper. */
    Range range(double a, double b, double threshold) {
        Range quick = byDominance(a, b);
        boolean enough = quick.width() <= SLACK * quick.size();
        return enough || hopeless(a, b, threshold) ? quick : quick.meet(byTaylor(a, b));
    }

    /** Whether the other bounds will not decide either, judged in binary64: if this is wrong, the interval is halved for nothing. */
    private boolean hopeless(double a, double b, double threshold) {
        double c = (a + b) / 2;
        double half = (b - a) / 2;
        double[] shares = plain.shares(c);
        double score = 0;
        double precision = 0;
        for (int i = 0; i < size(); i++) {
            score += shares[i] * (means[i] - c) * precisions[i];
            precision += shares[i] * precisions[i];
        }
        double first = -precision;
        double second = 0;
        for (int i = 0; i < size(); i++) {
            double gap = (means[i] - c) * precisions[i] - score;
            first += shares[i] * gap * gap;
            second += shares[i] * gap * (gap * gap - 3 * (precisions[i] - precision));
        }
        double reach = half * (Math.abs(second) + half / 2 * third(a, b));
        return Math.abs(Math.abs(first) - threshold) < reach;
    }

    /** One component, of precision p, has a share of at least 1 - e: {@code -p - e P <= s' <= -p + e P + e R^2}. */
    Range byDominance(double a, double b) {
        int leader = leader((a + b) / 2);
        double rest = 0;
        for (int j = 0; j < size(); j++) {
            if (j != leader) {
                rest += StrictMath.exp(largestLogRatio(j, leader, a, b));
            }
        }
        double share = Math.min(1, rest * (1 + 1e-6));
        double spread = spread(a, b);
        double p = precisions[leader];
        double slack = SLACK * p;
        return new Range(
                -p - share * precisionSpread - slack, -p + share * (precisionSpread + spread * spread) + slack);
    }

    private int leader(double x) {
        int best = 0;
        for (int i = 1; i < size(); i++) {
            if (logTerm(i, x) > logTerm(best, x)) {
                best = i;
            }
        }
        return best;
    }

    private double logTerm(int i, double x) {
        double gap = x - means[i];
        return logScales[i] - gap * gap * precisions[i] / 2;
    }

    /** An upper bound of {@code log(pi_j/pi_i)} on [a, b]: a parabola, greatest at an end or at its vertex. */
    private double largestLogRatio(int j, int i, double a, double b) {
        double largest = Math.max(logRatio(j, i, a), logRatio(j, i, b));
        double bend = precisions[j] - precisions[i];
        if (bend > 0) {
            double vertex = (precisions[j] * means[j] - precisions[i] * means[i]) / bend;
            // outside of the interval the bound is larger than needed, and still a bound
            if (Double.isFinite(vertex) && vertex > a - (b - a) && vertex < b + (b - a)) {
                largest = Math.max(largest, logRatio(j, i, vertex));
            }
        }
        return largest;
    }

    /** {@code log(pi_j/pi_i)} at x, rounded up by its slack. */
    private double logRatio(int j, int i, double x) {
        double first = logTerm(j, x);
        double second = logTerm(i, x);
        return first - second + SLACK * (logTermSize(j, x) + logTermSize(i, x) + 1);
    }

    /** What the rounding of {@link #logTerm} is relative to; the rounding of the mean is a share of the mean, not of the gap. */
    private double logTermSize(int i, double x) {
        return Math.abs(logScales[i]) + (Math.abs(x) + Math.abs(means[i])) * Math.abs(x - means[i]) * precisions[i];
    }

    /** An upper bound of {@code max r - min r} on [a, b]: differences of affine functions are greatest at an end. */
    private double spread(double a, double b) {
        return Math.max(spread(a), spread(b));
    }

    private double spread(double x) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        double size = 0;
        for (int i = 0; i < size(); i++) {
            double r = (means[i] - x) * precisions[i];
            least = Math.min(least, r);
            most = Math.max(most, r);
            size = Math.max(size, (Math.abs(means[i]) + Math.abs(x)) * precisions[i]);
        }
        return most - least + SLACK * size;
    }

    /**
     * {@code |s'''| <= R^4/8 + 3 R^2 P/2 + 3 P^2/4} on [a, b], by {@code |k_4| <= R^4/8} and {@code |Cov| <= } a quarter of the
     * product of the ranges.
     */
    private double third(double a, double b) {
        double square = spread(a, b) * spread(a, b);
        double p = precisionSpread;
        return (square * square / 8 + 1.5 * square * p + 0.75 * p * p) * (1 + 1e-6);
    }

    /** {@code s'(c) -+ h (|s''(c)| + h sup|s'''|/2)}, c the rounded middle and h the longer side. */
    Range byTaylor(double a, double b) {
        double c = (a + b) / 2;
        double h = Math.max(b - c, c - a);
        Jet jet = jet(c);
        Enclosure first = ARITHMETIC.enclosure(jet.first());
        Enclosure second = ARITHMETIC.enclosure(jet.second());
        double slope = Math.max(
                Math.abs(second.lower().doubleValue()), Math.abs(second.upper().doubleValue()));
        double reach = h * (slope + h / 2 * third(a, b)) * (1 + SLACK);
        return new Range(
                Math.nextDown(Math.nextDown(first.lower().doubleValue()) - reach),
                Math.nextUp(Math.nextUp(first.upper().doubleValue()) + reach));
    }

    /**
     * The first two derivatives of the score at a point.
     *
     * @param first s'
     * @param second s''
     */
    record Jet(Ball first, Ball second) {}

    /** {@code s' = sum pi_i ((r_i - s)^2 - p_i)} and {@code s'' = sum pi_i (r_i - s)((r_i - s)^2 - 3 (p_i - E p))} at x. */
    Jet jet(double x) {
        Ball at = ARITHMETIC.of(Rational.ofExactly(x));
        int n = size();
        List<Ball> slopes = new ArrayList<>(n);
        List<Ball> exponents = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            Ball gap = law.mean(i).subtract(at);
            Ball slope = gap.multiply(exactPrecisions.get(i));
            slopes.add(slope);
            exponents.add(exactLogScales.get(i).subtract(gap.multiply(slope).divide(ARITHMETIC.of(2))));
        }
        Ball largest = exponents.get(leader(x));
        List<Ball> shares =
                exponents.stream().map(e -> ARITHMETIC.exp(e.subtract(largest))).toList();
        Ball sum = ARITHMETIC.zero();
        Ball score = ARITHMETIC.zero();
        for (int i = 0; i < n; i++) {
            sum = sum.add(shares.get(i));
            score = score.add(shares.get(i).multiply(slopes.get(i)));
        }
        score = score.divide(sum);
        Ball precision = ARITHMETIC.zero();
        for (int i = 0; i < n; i++) {
            precision = precision.add(shares.get(i).multiply(exactPrecisions.get(i)));
        }
        precision = precision.divide(sum);
        Ball first = ARITHMETIC.zero();
        Ball second = ARITHMETIC.zero();
        for (int i = 0; i < n; i++) {
            Ball gap = slopes.get(i).subtract(score);
            Ball square = gap.multiply(gap);
            Ball excess = exactPrecisions.get(i).subtract(precision);
            first = first.add(shares.get(i).multiply(square));
            second = second.add(shares.get(i).multiply(gap).multiply(square.subtract(excess.multiply(3))));
        }
        return new Jet(first.divide(sum).subtract(precision), second.divide(sum));
    }

    /**
     * An interval of reals, by doubles.
     *
     * @param lower its lower end
     * @param upper its upper end
     */
    record Range(double lower, double upper) {
        double width() {
            return upper - lower;
        }

        double size() {
            return Math.max(Math.abs(lower), Math.abs(upper));
        }

        Range meet(Range other) {
            return new Range(Math.max(lower, other.lower), Math.min(upper, other.upper));
        }
    }
}
