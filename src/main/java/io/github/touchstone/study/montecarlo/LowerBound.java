package io.github.touchstone.study.montecarlo;

/**
 * A lower bound of a divergence by Monte Carlo (spec MCP-9): the divergence is at least {@code value} with the confidence stated, for
 * this number of draws and not only asymptotically.
 *
 * @param value the bound in nats, not negative
 * @param estimate the estimate of what the test function gives, from the same draws: nothing is proved of it
 * @param confidence the probability with which such a bound holds, in (0, 1)
 * @param samples the draws that were made, those that the test function was fitted on included
 * @param testFunction the test function, in words
 */
public record LowerBound(double value, double estimate, double confidence, long samples, String testFunction) {}
