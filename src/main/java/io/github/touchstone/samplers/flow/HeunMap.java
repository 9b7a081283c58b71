package io.github.touchstone.samplers.flow;

import io.github.touchstone.math.intervals.Interval;

/**
 * The step of {@link io.github.touchstone.samplers.Heun} (spec SMP-9), with {@code A(y) = y + h (y + s_t(y))} and {@code B(u) = u + h'
 * (u + s_{t-1}(u))}:
 *
 * <pre>M(y) = (y + B(A(y)))/2</pre>
 *
 * for {@code k1 = A(y) - y} and {@code k2 = B(A(y)) - A(y)}.
 *
 * @param predictor A
 * @param corrector B
 */
record HeunMap(Blend predictor, Blend corrector) implements LineMap {
    @Override
    public Jet at(double y) {
        Jet a = predictor.at(y);
        Jet b = corrector.at(a.value());
        return new Jet(0.5 * (y + b.value()), 0.5 * (1 + a.slope() * b.slope()));
    }

    @Override
    public double tailSlope() {
        return 0.5 * (1 + predictor.tailGain() * corrector.tailGain());
    }

    /** Where both least gains are not negative, {@code A' B'} is at least their product (FLW-2). */
    @Override
    public double leastSlope() {
        double a = predictor.leastGain();
        double b = corrector.leastGain();
        return a >= 0 && b >= 0 ? 0.5 * (1 + a * b) : Double.NEGATIVE_INFINITY;
    }

    @Override
    public Interval slope(Interval y) {
        Interval product = predictor.slope(y).multiply(corrector.slope(predictor.value(y)));
        return Interval.of(1).add(product).multiply(Interval.of(0.5));
    }

    @Override
    public double scale() {
        return Math.min(predictor.scale(), corrector.scale());
    }
}
