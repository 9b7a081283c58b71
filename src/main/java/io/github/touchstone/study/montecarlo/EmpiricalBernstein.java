package io.github.touchstone.study.montecarlo;

/**
 * The empirical Bernstein inequality (Maurer, Pontil 2009, theorem 4; spec MCP-10): for n independent draws in an interval of length
 * {@code range}, with mean M and sample variance V,
 *
 * <pre>E X &lt;= M + sqrt(2 V log(2/delta)/n) + 7 range log(2/delta)/(3 (n - 1))   with probability 1 - delta</pre>
 *
 * and likewise from below. It holds for every n from 2 on.
 *
 * @param range the length of an interval that holds every draw
 * @param delta the probability of a miss on one side
 */
public record EmpiricalBernstein(double range, double delta) {
    /** How far the expectation may lie on one side of the mean of n draws of this sample variance. */
    public double gap(double variance, long n) {
        double log = StrictMath.log(2 / delta);
        return Math.sqrt(2 * variance * log / n) + 7 * range * log / (3 * (n - 1.0));
    }
}
