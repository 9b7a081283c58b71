package io.github.touchstone.study.rates;

import io.github.touchstone.study.findings.Cell;

/**
 * Two divergences of one run, in nats.
 *
 * @param law the target
 * @param rule the sampler
 * @param grid the schedule
 * @param steps T
 * @param stop m
 * @param end {@code KL(X_m || Y_m)}, or why there is none
 * @param path {@code KL(X_m..X_T || Y_m..Y_T)}, or why there is none
 */
record Measurement(Law law, Rule rule, Grid grid, int steps, int stop, Cell end, Cell path) {}
