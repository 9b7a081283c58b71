package io.github.touchstone.math.statistics;

import org.apache.commons.numbers.core.Sum;

/**
 * The test of Anderson and Darling of uniform scores, for a law without free parameters (spec DRW-6):
 * {@code A^2 = -n - (1/n) sum_i [(2i - 1) ln u_(i) + (2n + 1 - 2i) ln(1 - u_(i))]}.
 */
public final class AndersonDarling {
    /** Fewer draws are outside of what the correction for finite n was checked for. */
    public static final int LEAST = 5;

    private AndersonDarling() {}

    /** The statistic and {@code P(A_n^2 >= A^2)} of ordered scores in [0, 1], at least {@link #LEAST}; infinite and 0 for a score at an end. */
    public static Fit of(double[] ordered) {
        double statistic = statistic(ordered);
        return new Fit(statistic, pValue(ordered.length, statistic));
    }

    private static double statistic(double[] u) {
        long n = u.length;
        Sum sum = Sum.create();
        for (int i = 1; i <= n; i++) {
            double score = u[i - 1];
            if (score <= 0 || score >= 1) {
                return Double.POSITIVE_INFINITY;
            }
            sum.add((2.0 * i - 1) / n * StrictMath.log(score));
            sum.add((2.0 * (n - i) + 1) / n * StrictMath.log1p(-score));
        }
        return Math.max(0, -n - sum.getAsDouble());
    }

    /**
     * {@code P(A_n^2 >= z)} for n from {@link #LEAST} on and z >= 0: the tail of the limit law, corrected for finite n by the polynomials of Marsaglia and
     * Marsaglia (J. Stat. Softw. 9(2), 2004). Their accuracy is about 5e-5; in the far tail, from p = 0.001 down, the correction is a
     * factor {@code 1 + O(1/n)}.
     */
    public static double pValue(long n, double z) {
        double q = AndersonDarlingLimit.tail(z);
        return Math.min(1, Math.max(0, q + excess(n, q)));
    }

    /** What finite n adds to the tail q of the limit law. */
    private static double excess(long n, double q) {
        if (q < 0.2) {
            // their polynomial in x = 1 - q for x > 0.8, written in q, without its constant: no excess where q = 0
            return q * (0.4717 + q * (-6.531 + q * (43.05 + q * (-162.562 + q * 255.7844)))) / n;
        }
        double x = 1 - q;
        double c = 0.01265 + 0.1757 / n;
        if (x < c) {
            double v = x / c;
            double shape = Math.sqrt(v) * (1 - v) * (49 * v - 102);
            return -shape * (0.0037 / ((double) n * n) + 0.00078 / n + 0.00006) / n;
        }
        double v = (x - c) / (0.8 - c);
        double shape = -0.00022633 + v * (6.54034 - v * (14.6538 - v * (14.458 - v * (8.259 - 1.91864 * v))));
        return -shape * (0.04213 + 0.01365 / n) / n;
    }
}
