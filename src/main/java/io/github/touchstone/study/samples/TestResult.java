package io.github.touchstone.study.samples;

import io.github.touchstone.math.statistics.Fit;

/**
 * One test of the draws against one law.
 *
 * @param test the test
 * @param direction the name of the direction that the draws were projected on; empty for a test of the whole vectors
 * @param fit the statistic and its p-value
 * @param adjusted the p-value adjusted by Holm for all tests of this law
 */
public record TestResult(TestKind test, String direction, Fit fit, double adjusted) {}
