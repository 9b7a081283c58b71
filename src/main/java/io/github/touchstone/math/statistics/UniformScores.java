package io.github.touchstone.math.statistics;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** Draws on the line, carried to [0, 1] by the distribution function that they are said to have (spec DRW-5). */
public final class UniformScores {
    private UniformScores() {}

    /**
     * {@code u_i = F(x_(i))} of the ordered draws. Where draws were rounded by h or less, or F is known to an error e only, F of the drawn number
     * lies in {@code [F(x - h) - e, F(x + h) + e]}; then u_i is the point of that interval nearest to {@code (2i - 1)/(2n)}, which makes
     * the statistics of Kolmogorov and Smirnov and of Anderson and Darling as small as that allows.
     *
     * @param draws finite numbers, which are sorted in place
     * @param cdf F, which does not decrease
     * @param cdfError e, not negative
     * @param rounding how the draws were rounded
     */
    public static double[] of(double[] draws, DoubleUnaryOperator cdf, double cdfError, Rounding rounding) {
        Arrays.sort(draws);
        int n = draws.length;
        double[] scores = new double[n];
        for (int i = 0; i < n; i++) {
            double h = rounding.halfWidth(draws[i]);
            double below = cdf.applyAsDouble(draws[i] - h) - cdfError;
            double above = (h == 0 ? below + cdfError : cdf.applyAsDouble(draws[i] + h)) + cdfError;
            scores[i] = Math.min(Math.max((2.0 * i + 1) / (2.0 * n), below), above);
        }
        return scores;
    }
}
