package io.github.touchstone.study.lipschitz;

import io.github.touchstone.study.findings.Value;

/**
 * One constant.
 *
 * @param family what the target is, see {@link Family}
 * @param components K; 2 for each factor of a product
 * @param dimension d
 * @param p the probability
 * @param setting the distance of neighbours in units of the noise; for shells the ratio of their variances
 * @param constant the smallest L at the level that was looked at
 * @param bound the logarithmic bound for every level
 */
record Measured(
        Family family, double components, double dimension, double p, double setting, Value constant, Value bound) {
    /** {@code log(K/p)}, what the bounds depend on; for a product of n pairs {@code log(2n/p)}. */
    double logarithm() {
        return family == Family.PRODUCT ? StrictMath.log(2 * dimension / p) : StrictMath.log(components / p);
    }
}
