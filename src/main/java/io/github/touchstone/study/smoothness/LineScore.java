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
 * <pre>s' = Var(r) - E p,   s'' = E(r - s)^3 - 3 Cov(r, p)</pre>
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
        double c = (a + b) / 2;
        double reach = (b - a) / 2 * slope(a, b);
        double likely = Math.abs(plain.scoreDerivative(c));
        boolean hopeless = Math.abs(likely - threshold) < reach;
        return hopeless || quick.width() <= SLACK * quick.size() ? quick : quick.meet(byLipschitz(a, b));
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

    /** {@code |s''| <= R^3/(6 sqrt 3) + 3 R P/4} on [a, b]: the third central moment and the covariance of bounded numbers. */
    private double slope(double a, double b) {
        double spread = spread(a, b);
        return (spread * spread * spread / 10.39 + 0.75 * spread * precisionSpread) * (1 + 1e-6);
    }

    /** {@code s'(c) -+ (b - a)/2 sup |s''|}, c the rounded middle. */
    private Range byLipschitz(double a, double b) {
        double c = (a + b) / 2;
        Enclosure middle = ARITHMETIC.enclosure(derivative(c));
        double reach = Math.max(b - c, c - a) * slope(a, b) * (1 + SLACK);
        return new Range(
                Math.nextDown(Math.nextDown(middle.lower().doubleValue()) - reach),
                Math.nextUp(Math.nextUp(middle.upper().doubleValue()) + reach));
    }

    /** {@code s'(x) = sum pi_i ((r_i - s)^2 - p_i)}, shares relative to the leader's. */
    Ball derivative(double x) {
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
        List<Ball> shares = exponents.stream()
                .map(e -> ARITHMETIC.exp(e.subtract(largest)))
                .toList();
        Ball sum = ARITHMETIC.zero();
        Ball score = ARITHMETIC.zero();
        for (int i = 0; i < n; i++) {
            sum = sum.add(shares.get(i));
            score = score.add(shares.get(i).multiply(slopes.get(i)));
        }
        score = score.divide(sum);
        Ball derivative = ARITHMETIC.zero();
        for (int i = 0; i < n; i++) {
            Ball gap = slopes.get(i).subtract(score);
            derivative = derivative.add(
                    shares.get(i).multiply(gap.multiply(gap).subtract(exactPrecisions.get(i))));
        }
        return derivative.divide(sum);
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
