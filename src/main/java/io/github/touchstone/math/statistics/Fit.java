package io.github.touchstone.math.statistics;

/**
 * How well draws fit a law.
 *
 * @param statistic of the test, not negative; infinite if a draw cannot come from the law
 * @param pValue the probability, under the law, of a statistic as large as this, in [0, 1]
 */
public record Fit(double statistic, double pValue) {}
