package io.github.touchstone.math.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/** Tails of the law chi^2 (Commons Statistics: the regularised incomplete gamma function, to about 1e-13). */
final class ChiSquare {
    private ChiSquare() {}

    /** {@code P(chi^2_f >= x)}. */
    static double above(double f, double x) {
        return ChiSquaredDistribution.of(f).survivalProbability(x);
    }

    /** Twice the smaller tail of x, at most 1: the p-value of a test that refuses what is too small as well. */
    static double twoSided(double f, double x) {
        ChiSquaredDistribution law = ChiSquaredDistribution.of(f);
        return Math.min(1, 2 * Math.min(law.cumulativeProbability(x), law.survivalProbability(x)));
    }
}
