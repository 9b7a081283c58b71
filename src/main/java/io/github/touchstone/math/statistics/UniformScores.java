package io.github.touchstone.math.statistics;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** Draws on the line, carried to [0, 1] by the distribution function that they are said to have (spec DRW-4, DRW-5). */
public final class UniformScores {
    private UniformScores() {}

    /**
     * {@code u_i = F(x_(i))} of the ordered draws. Where draws were rounded, F of the drawn number is only known to lie in
     * {@code [F(x - h), F(x + h)]}; then u_i is the point of that interval nearest to {@code (2i - 1)/(2n)}, which makes the statistics
     * of Kolmogorov and Smirnov and of Anderson and Darling as small as rounding allows.
     *
     * @param draws finite numbers, which are sorted in place
     * @param cdf F, which does not decrease
     * @param rounding how the draws were rounded
     */
    public static double[] of(double[] draws, DoubleUnaryOperator cdf, Rounding rounding) {
        Arrays.sort(draws);
        int n = draws.length;
        double[] scores = new double[n];
        for (int i = 0; i < n; i++) {
            double h = rounding.halfWidth(draws[i]);
            scores[i] = h == 0 ? cdf.applyAsDouble(draws[i]) : nearest(cdf, draws[i], h, (2.0 * i + 1) / (2.0 * n));
        }
        return scores;
    }

    private static double nearest(DoubleUnaryOperator cdf, double x, double h, double middle) {
        return Math.min(Math.max(middle, cdf.applyAsDouble(x - h)), cdf.applyAsDouble(x + h));
    }
}
