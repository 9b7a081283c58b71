package io.github.touchstone.samplers.flow;

import io.github.touchstone.math.intervals.Interval;

/**
 * The step of a rule of one evaluation, {@code M(y) = kappa y + gamma s_t(y)} (spec SMP-1).
 *
 * @param mean M itself
 */
record ScoreMap(Blend mean) implements LineMap {
    @Override
    public Jet at(double y) {
        return mean.at(y);
    }

    @Override
    public double tailSlope() {
        return mean.tailGain();
    }

    @Override
    public double leastSlope() {
        return mean.leastGain();
    }

    @Override
    public Interval slope(Interval y) {
        return mean.slope(y);
    }

    @Override
    public double scale() {
        return mean.scale();
    }
}
