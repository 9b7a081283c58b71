package io.github.touchstone.study.complexity;

/**
 * How many steps?
 *
 * @param family the target
 * @param setting the sampler and its grid
 * @param dimension d
 * @param eps the divergence wanted, in nats
 * @param delta the time of the early stopping
 */
record Question(Family family, Setting setting, long dimension, double eps, double delta) {}
