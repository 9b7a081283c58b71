package io.github.touchstone.study.rates;

/**
 * A run on a target that is no Gaussian.
 *
 * @param law the target
 * @param rule the sampler
 * @param grid the schedule
 * @param steps T
 * @param stop m
 * @param end whether the end-point divergence is asked for, which costs much more than that of the path
 */
record Run(Law law, Rule rule, Grid grid, int steps, int stop, boolean end) {}
