package io.github.touchstone.spec.targets;

import io.github.touchstone.math.laws.LineMixture;

/**
 * How far the components' posterior means of X_{t-1} lie apart, {@code E Var_pi(mu_i(X_t))} with the shares pi of X_t (spec MIX-7), in
 * binary64.
 *
 * @param law the law of X_t
 * @param levels {@code mu_i(0)} for each component
 * @param slopes {@code mu_i'}
 */
record PosteriorSpread(LineMixture law, double[] levels, double[] slopes) {
    /** Refinements of the step, after which the last value is returned: 2^20 nodes. */
    private static final int MOST_REFINEMENTS = 20;

    private static final int FIRST_NODES = 64;

    /**
     * The trapezoidal rule with its step halved until two values agree to {@code tolerance}; as it converges exponentially for this
     * integrand, the last is off by far less.
     */
    double value(double tolerance) {
        LineMixture.Interval range = law.support();
        double h = (range.upper() - range.lower()) / FIRST_NODES;
        double sum = sum(range.lower(), h, FIRST_NODES + 1);
        double value = h * sum;
        for (int i = 0; i < MOST_REFINEMENTS; i++) {
            sum += sum(range.lower() + h / 2, h, FIRST_NODES << i);
            h /= 2;
            double refined = h * sum;
            if (Math.abs(refined - value) <= tolerance && h < narrowest()) {
                return refined;
            }
            value = refined;
        }
        return value;
    }

    private double narrowest() {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < law.size(); i++) {
            least = Math.min(least, Math.sqrt(law.variance(i)));
        }
        return least;
    }

    private double sum(double from, double h, int nodes) {
        double sum = 0;
        for (int j = 0; j < nodes; j++) {
            double x = from + j * h;
            sum += law.density(x) * variance(x, law.shares(x));
        }
        return sum;
    }

    private double variance(double x, double[] shares) {
        double mean = 0;
        for (int i = 0; i < shares.length; i++) {
            mean += shares[i] * (levels[i] + slopes[i] * x);
        }
        double variance = 0;
        for (int i = 0; i < shares.length; i++) {
            double gap = levels[i] + slopes[i] * x - mean;
            variance += shares[i] * gap * gap;
        }
        return variance;
    }
}
