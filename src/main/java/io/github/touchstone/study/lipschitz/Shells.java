package io.github.touchstone.study.lipschitz;

import org.apache.commons.numbers.gamma.LogGamma;

/**
 * Two equally likely centred normal laws of different width in R^d, at a level of noise: variances 1 and {@code 1/rho} in units of the
 * noise (spec SMO-5). With shares q and {@code t = |x|^2} the Jacobian has the radial eigenvalue
 *
 * <pre>g(t) = q_1 q_2 (1 - rho)^2 t - (q_1 + q_2 rho),   log(q_2/q_1) = (d/2) log rho + (1 - rho) t/2</pre>
 *
 * <p>and {@code -(q_1 + q_2 rho)} across. Computed in binary64: the set {g > L} is an interval of t, the probability an integral of two
 * densities of chi-square kind by Simpson's rule.
 *
 * @param dimension d
 * @param rho the smaller precision, in (0, 1)
 */
record Shells(long dimension, double rho) {
    private static final int PANELS = 200;

    /** Of a density: the rounding of its logarithm, whose terms are some {@code d log d}, and a margin. */
    private static final double ROUNDING = 0x1p-50;

    private double logRatio(double t) {
        return dimension * StrictMath.log(rho) / 2 + (1 - rho) * t / 2;
    }

    double steepness(double t) {
        double e = StrictMath.exp(-Math.abs(logRatio(t)));
        double product = e / ((1 + e) * (1 + e));
        double wide = logRatio(t) > 0 ? 1 / (1 + e) : e / (1 + e);
        return product * (1 - rho) * (1 - rho) * t - (1 - wide + wide * rho);
    }

    /** Where it is steepest, by ternary search from the square radius at which both laws are equally likely. */
    private double peak() {
        double centre = -dimension * StrictMath.log(rho) / (1 - rho);
        double width = 8 / (1 - rho);
        double low = Math.max(0, centre - width);
        double high = centre + width;
        for (int i = 0; i < 100; i++) {
            double left = low + (high - low) / 3;
            double right = high - (high - low) / 3;
            if (steepness(left) < steepness(right)) {
                low = left;
            } else {
                high = right;
            }
        }
        return (low + high) / 2;
    }

    /** The greatest steepness of all. */
    double most() {
        return steepness(peak());
    }

    /** {@code P(g > L)}, {@code L >= 1}. */
    double exceedance(double bound) {
        double peak = peak();
        if (steepness(peak) <= bound) {
            return 0;
        }
        double reach = 200 / (1 - rho);
        double from = crossing(Math.max(0, peak - reach), peak, bound);
        double to = crossing(peak + reach, peak, bound);
        return simpson(from, to, PANELS);
    }

    private double simpson(double from, double to, int panels) {
        double h = (to - from) / panels;
        double logScale = LogGamma.value(dimension / 2.0) + StrictMath.log(2);
        double sum = 0;
        for (int i = 0; i <= panels; i++) {
            int weight = i == 0 || i == panels ? 1 : i % 2 == 1 ? 4 : 2;
            double t = from + i * h;
            sum += weight * (chiSquare(t, logScale) + rho * chiSquare(rho * t, logScale)) / 2;
        }
        return sum * h / 3;
    }

    /**
     * How far L may be off, relative. The probability is off by the rounding of the densities, and by Simpson's rule, of which the
     * difference to half as many panels is fifteen times the error for smooth integrands; L moves by {@code dL/dP} times that, taken from a difference.
     */
    double relativeError(double p) {
        double bound = least(p);
        if (bound <= 1) {
            return 0;
        }
        double peak = peak();
        double reach = 200 / (1 - rho);
        double from = crossing(Math.max(0, peak - reach), peak, bound);
        double to = crossing(peak + reach, peak, bound);
        double whole = simpson(from, to, PANELS);
        double rule = Math.abs(whole - simpson(from, to, PANELS / 2)) / whole;
        double rounding = ROUNDING * dimension * (1 + StrictMath.log(dimension));
        double step = 1e-4;
        double fall = (exceedance(bound * (1 - step)) - exceedance(bound)) / (step * whole);
        return (rule + rounding) / fall + 1e-12;
    }

    private double crossing(double outside, double inside, double bound) {
        double out = outside;
        double in = inside;
        for (int i = 0; i < 60; i++) {
            double middle = (out + in) / 2;
            if (steepness(middle) > bound) {
                in = middle;
            } else {
                out = middle;
            }
        }
        return in;
    }

    private double chiSquare(double t, double logScale) {
        double power = dimension / 2.0 - 1;
        return t <= 0 ? 0 : StrictMath.exp(power * StrictMath.log(t / 2) - t / 2 - logScale);
    }

    /** The smallest {@code L >= 1} with {@code P(g > L) <= p}, by bisection. */
    double least(double p) {
        double low = 1;
        double high = Math.max(1, most());
        if (exceedance(low) <= p) {
            return 1;
        }
        for (int i = 0; i < 50; i++) {
            double middle = (low + high) / 2;
            if (exceedance(middle) <= p) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return (low + high) / 2;
    }

    /** The widths that need the greatest L, found in {@code alpha = (1/rho - 1) sqrt(d/2)}, the distance of the two shells. */
    static Shells worst(long dimension, double p) {
        double root = Math.sqrt(dimension / 2.0);
        double most = StrictMath.log(60.0 + 200 / root);
        double at = Peak.between(0, most, x -> apart(dimension, x, root).least(p));
        return apart(dimension, at, root);
    }

    private static Shells apart(long dimension, double logAlpha, double root) {
        return new Shells(dimension, 1 / (1 + StrictMath.exp(logAlpha) / root));
    }
}
