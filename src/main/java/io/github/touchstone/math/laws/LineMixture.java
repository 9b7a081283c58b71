package io.github.touchstone.math.laws;

/**
 * A mixture of normal laws on the line in binary64, {@code p = sum_i w_i N(m_i, v_i)}, made to be evaluated often: no allocation
 * but the result of {@link #at} (spec MIX-3, MIX-8).
 *
 * <p>Arguments are finite, with {@code (x - m_i)^2/v_i} below 1e300. Accuracy: with {@code e_i} the logarithm of the i-th term and
 * {@code u = 2^-53}, a term of the sums is off by a factor {@code 1 + O(u (4 + |e_i|))}, sums add one u a component, and the
 * derivative of the score loses at most a factor of the number of components (MIX-8).
 */
public final class LineMixture implements LineLaw {
    /** P(|Z| > 9.5) = 2.1e-21. */
    private static final double REACH = 9.5;

    private final double[] weights;
    private final double[] means;
    private final double[] variances;
    private final double[] deviations;
    /** {@code log w_i - log(2 pi v_i)/2}. */
    private final double[] peaks;

    /**
     * The mixture with these weights, which add up to one but for rounding, means and variances; copied. Throws {@link
     * IllegalArgumentException} for arrays of different or no length and for weights and variances that are not positive and finite.
     */
    public LineMixture(double[] weights, double[] means, double[] variances) {
        int n = weights.length;
        if (n == 0 || means.length != n || variances.length != n) {
            throw new IllegalArgumentException(
                    "a mixture needs as many weights, means and variances, at least one; got " + n + ", " + means.length
                            + " and " + variances.length);
        }
        this.weights = weights.clone();
        this.means = means.clone();
        this.variances = variances.clone();
        this.deviations = new double[n];
        this.peaks = new double[n];
        for (int i = 0; i < n; i++) {
            deviations[i] = Math.sqrt(positive(variances[i], "variance"));
            peaks[i] = StrictMath.log(positive(weights[i], "weight"))
                    - 0.5 * StrictMath.log(variances[i])
                    - StandardNormal.logRootTwoPi();
        }
    }

    private static double positive(double x, String what) {
        if (!(x > 0 && x < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a " + what + " must be positive and finite, got " + x);
        }
        return x;
    }

    /** The mixture rounded to binary64, parameter by parameter. */
    public static LineMixture of(NormalMixture<?> m) {
        int n = m.size();
        double[] weights = new double[n];
        double[] means = new double[n];
        double[] variances = new double[n];
        for (int i = 0; i < n; i++) {
            weights[i] = m.weight(i).getReal();
            means[i] = m.mean(i).getReal();
            variances[i] = m.variance(i).getReal();
        }
        return new LineMixture(weights, means, variances);
    }

    /** The number of components. */
    public int size() {
        return weights.length;
    }

    /** w_i, i from 0. */
    public double weight(int i) {
        return weights[i];
    }

    /** m_i, i from 0. */
    public double mean(int i) {
        return means[i];
    }

    /** v_i, i from 0. */
    public double variance(int i) {
        return variances[i];
    }

    /**
     * What is known of the density at a point.
     *
     * @param logDensity {@code log p(x)}
     * @param score {@code s(x) = p'(x)/p(x)}
     * @param scoreDerivative {@code s'(x)}
     */
    public record Local(double logDensity, double score, double scoreDerivative) {}

    /** Log-density, score and its derivative at x in one pass. */
    public Local at(double x) {
        int pivot = pivot(x);
        double top = exponent(pivot, x);
        double steepest = slope(pivot, x);
        double sum = 0;
        double first = 0;
        double second = 0;
        double curvature = 0;
        for (int i = 0; i < weights.length; i++) {
            double share = i == pivot ? 1 : StrictMath.exp(exponent(i, x) - top);
            double gap = slope(i, x) - steepest;
            sum += share;
            first += share * gap;
            second += share * gap * gap;
            curvature += share / variances[i];
        }
        double lift = first / sum;
        return new Local(top + StrictMath.log(sum), steepest + lift, second / sum - lift * lift - curvature / sum);
    }

    @Override
    public double density(double x) {
        return StrictMath.exp(logDensity(x));
    }

    @Override
    public double logDensity(double x) {
        int pivot = pivot(x);
        double top = exponent(pivot, x);
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += i == pivot ? 1 : StrictMath.exp(exponent(i, x) - top);
        }
        return top + StrictMath.log(sum);
    }

    /** {@code s(x) = p'(x)/p(x)}. */
    public double score(double x) {
        int pivot = pivot(x);
        double top = exponent(pivot, x);
        double steepest = slope(pivot, x);
        double sum = 0;
        double first = 0;
        for (int i = 0; i < weights.length; i++) {
            double share = i == pivot ? 1 : StrictMath.exp(exponent(i, x) - top);
            sum += share;
            first += share * (slope(i, x) - steepest);
        }
        return steepest + first / sum;
    }

    /** {@code s'(x)}. */
    public double scoreDerivative(double x) {
        return at(x).scoreDerivative();
    }

    /** The shares {@code pi_i(x) = w_i N(x; m_i, v_i)/p(x)}; they add up to one. */
    public double[] shares(double x) {
        double top = exponent(pivot(x), x);
        double[] shares = new double[weights.length];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            shares[i] = StrictMath.exp(exponent(i, x) - top);
            sum += shares[i];
        }
        for (int i = 0; i < weights.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    /** The mass below x, with small relative error in the lower tail. */
    @Override
    public double cdf(double x) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * StandardNormal.below((x - means[i]) / deviations[i]);
        }
        return Math.min(sum, 1);
    }

    /** The mass above x, with small relative error in the upper tail. */
    @Override
    public double survival(double x) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * StandardNormal.above((x - means[i]) / deviations[i]);
        }
        return Math.min(sum, 1);
    }

    /** 9.5 standard deviations about every mean; the mass outside is below 3e-21. */
    @Override
    public Interval support() {
        double lower = Double.POSITIVE_INFINITY;
        double upper = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < weights.length; i++) {
            lower = Math.min(lower, means[i] - REACH * deviations[i]);
            upper = Math.max(upper, means[i] + REACH * deviations[i]);
        }
        return new Interval(lower, upper);
    }

    /** The component of the largest term at x: its share is at least one over the number of components. */
    private int pivot(double x) {
        int largest = 0;
        double top = exponent(0, x);
        for (int i = 1; i < weights.length; i++) {
            double e = exponent(i, x);
            if (e > top) {
                top = e;
                largest = i;
            }
        }
        return largest;
    }

    /** {@code log(w_i N(x; m_i, v_i))}. */
    private double exponent(int i, double x) {
        double gap = x - means[i];
        return peaks[i] - 0.5 * gap * gap / variances[i];
    }

    /** {@code r_i = (m_i - x)/v_i}, the score of a component. */
    private double slope(int i, double x) {
        return (means[i] - x) / variances[i];
    }
}
