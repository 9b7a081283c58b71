package io.github.touchstone.study.grids;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.TimeConvention;
import io.github.touchstone.study.grids.Problem.Source;

/** Questions for tests. */
final class Problems {
    private Problems() {}

    static Span stopped(String horizon, String delta) {
        return Span.stopped(Rational.parse(horizon), Rational.parse(delta), TimeConvention.HALF);
    }

    static Problem of(Source target, Integrator sampler, Grid grid, String horizon, String scale, String goal) {
        Span span = target == Source.SMOOTH
                ? Span.smooth(Rational.parse(horizon), Rational.parse(scale))
                : stopped(horizon, scale);
        return new Problem(target, sampler, grid, span, Rational.parse(goal));
    }
}
