package io.github.touchstone.study.grids;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.TimeConvention;
import java.math.BigDecimal;

/**
 * Where the reverse process runs: from the horizon to an early stop, or all the way to a target that is smooth.
 *
 * @param horizon the time it starts from
 * @param stop delta, the time it stops at; zero for a smooth target
 * @param smoothing lambda, the variance of the smooth target N(0, lambda), whose score is 1/lambda-Lipschitz; zero with an early stop
 * @param convention the unit of time
 */
public record Span(Rational horizon, Rational stop, Rational smoothing, TimeConvention convention) {
    /** Rejects what is neither an early stop nor a smooth target. */
    public Span {
        boolean early = stop.signum() > 0 && smoothing.isZero();
        boolean smooth = stop.isZero() && smoothing.signum() > 0 && convention == TimeConvention.HALF;
        if (!(early || smooth) || horizon.compareTo(stop) <= 0) {
            throw new IllegalArgumentException("either 0 < delta < horizon, or delta = 0 and a smooth target");
        }
    }

    /** From the horizon to the early stop delta. */
    public static Span stopped(Rational horizon, Rational delta, TimeConvention convention) {
        return new Span(horizon, delta, Rational.ZERO, convention);
    }

    /** From the horizon to time zero, in the time of {@code dX = -X/2 dt + dW}. */
    public static Span smooth(Rational horizon, Rational lambda) {
        return new Span(horizon, Rational.ZERO, lambda, TimeConvention.HALF);
    }

    /** Whether it runs to time zero. */
    public boolean toData() {
        return stop.isZero();
    }

    /** The small parameter: delta, or lambda. */
    public Rational scale() {
        return toData() ? smoothing : stop;
    }

    /** The small parameter for people, such as {@code 0.01} or {@code 1e-10}. */
    String scaleText() {
        return new BigDecimal(Double.toString(scale().doubleValue()))
                .stripTrailingZeros()
                .toString()
                .replace('E', 'e');
    }

    /** How many units of {@code dX = -X/2 dt + dW} one unit of time is: {@code abar = e^-(unit t)}. */
    double unit() {
        return 2 * convention.rate().doubleValue();
    }
}
