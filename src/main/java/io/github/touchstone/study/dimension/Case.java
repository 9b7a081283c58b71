package io.github.touchstone.study.dimension;

import io.github.touchstone.study.findings.Value;

/**
 * One divergence.
 *
 * @param line the class of targets, the target, the sampler and the quantity
 * @param dimension d
 * @param value in nats
 */
record Case(Line line, long dimension, Value value) {
    /**
     * What is followed over d.
     *
     * @param kind product, subspace or general
     * @param target the target in words
     * @param sampler its name
     * @param quantity what was computed
     * @param steps T
     */
    record Line(String kind, String target, String sampler, String quantity, int steps) {}

    /** The divergence of a coordinate on average. */
    Value perCoordinate() {
        return value.times(1.0 / dimension);
    }
}
