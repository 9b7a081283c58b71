package io.github.touchstone.samplers.flow;

import io.github.touchstone.math.intervals.Interval;

/** One step of a deterministic sampler on a mixture on the line, {@code y_{t-1} = M_t(y_t)}, in binary64 (spec FLW-1). */
sealed interface LineMap permits ScoreMap, HeunMap {
    /** Value and slope at y. */
    Jet at(double y);

    /** {@code lim M'(y)} as |y| grows: the widest component rules there. Zero where the step maps the line to a bounded set. */
    double tailSlope();

    /** A lower bound of the slope on the whole line; minus infinity if the step knows none (FLW-2). */
    double leastSlope();

    /** A bound of the slope over an interval. */
    Interval slope(Interval y);

    /** The length on which the map bends: the smallest standard deviation among the components at time t. */
    double scale();

    /**
     * A map at a point.
     *
     * @param value {@code M(y)}
     * @param slope {@code M'(y)}
     */
    record Jet(double value, double slope) {}
}
