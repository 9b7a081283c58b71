package io.github.touchstone.study.grids;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.ExponentialThenConstant;
import io.github.touchstone.spec.schedules.PowerGrid;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import java.util.function.DoubleUnaryOperator;

/** How the times are spaced (spec GRD-1), in the order in which they need fewer steps. */
public enum Grid {
    /** Equal steps. */
    UNIFORM("uniform"),
    /** Squares of equispaced numbers. */
    QUADRATIC("quadratic"),
    /** Cubes of equispaced numbers. */
    CUBIC("cubic"),
    /** In proportion to t below one, constant above. */
    EXPONENTIAL("exponential then constant"),
    /** Signal-to-noise ratios, or precisions R, in geometric progression: the best for DDPM's path divergence (BND-9). */
    GEOMETRIC("geometric in R");

    private final String label;

    Grid(String label) {
        this.label = label;
    }

    /** Its name in tables. */
    public String label() {
        return label;
    }

    /** The schedules: with an early stop level 1 is the stop, otherwise level 0 is. */
    public ScheduleFamily family(Span span) {
        if (this == GEOMETRIC) {
            return new GeometricPrecision(span);
        }
        if (span.toData()) {
            return new ToData(this, span.horizon(), span.smoothing());
        }
        return this == EXPONENTIAL
                ? new ExponentialThenConstant(span.horizon(), span.stop(), span.convention())
                : new PowerGrid(shape(), span.horizon(), span.stop(), span.convention());
    }

    private PowerGrid.Shape shape() {
        return switch (this) {
            case UNIFORM -> PowerGrid.Shape.UNIFORM;
            case QUADRATIC -> PowerGrid.Shape.QUADRATIC;
            case CUBIC -> PowerGrid.Shape.CUBIC;
            case EXPONENTIAL, GEOMETRIC -> throw new IllegalStateException(label + " is no power grid");
        };
    }

    /** The power p of a power grid. */
    int power() {
        return switch (this) {
            case UNIFORM -> 1;
            case QUADRATIC -> 2;
            case CUBIC -> 3;
            case EXPONENTIAL, GEOMETRIC -> throw new IllegalStateException(label + " is no power grid");
        };
    }

    /** 1/p for people. */
    String exponent() {
        return power() == 1 ? "1" : "1/" + power();
    }

    /** {@code delta^(1/p)} for people. */
    String scaledStop() {
        return power() == 1 ? "delta" : "delta^(1/" + power() + ")";
    }

    /** Whether it is a power grid. */
    boolean ofPower() {
        return this != EXPONENTIAL && this != GEOMETRIC;
    }

    /** The time at x in [0, 1], growing from the stop to the horizon, in the time of {@code dX = -X/2 dt + dW}, in binary64. */
    DoubleUnaryOperator times(Span span) {
        double unit = span.unit();
        double end = span.horizon().doubleValue();
        double stop = span.stop().doubleValue();
        double lambda = span.smoothing().doubleValue();
        return switch (this) {
            case UNIFORM -> x -> unit * (stop + (end - stop) * x);
            case QUADRATIC -> {
                double first = StrictMath.sqrt(stop);
                double rise = StrictMath.sqrt(end) - first;
                yield x -> unit * (first + rise * x) * (first + rise * x);
            }
            case CUBIC -> {
                double first = StrictMath.cbrt(stop);
                double rise = StrictMath.cbrt(end) - first;
                yield x -> unit * (first + rise * x) * (first + rise * x) * (first + rise * x);
            }
            case EXPONENTIAL -> {
                double first = parameter(stop + lambda);
                double rise = parameter(end + lambda) - first;
                yield x -> unit * (time(first + rise * x) - lambda);
            }
            case GEOMETRIC -> {
                double low = lambda + StrictMath.expm1(unit * stop);
                double range = StrictMath.log((lambda + StrictMath.expm1(unit * end)) / low);
                // lambda + s = low e^(range x), and s = 0 at x = 0 where lambda = low
                yield x -> StrictMath.log1p((low - lambda) + low * StrictMath.expm1(range * x));
            }
        };
    }

    /**
     * {@code dt/dx} at time t, both in the time of {@code dX = -X/2 dt + dW}: 1 over the density of the grid, so that steps are about this
     * over N.
     */
    DoubleUnaryOperator speed(Span span) {
        double unit = span.unit();
        double end = unit * span.horizon().doubleValue();
        double stop = unit * span.stop().doubleValue();
        double lambda = span.smoothing().doubleValue();
        return switch (this) {
            case UNIFORM -> t -> end - stop;
            case QUADRATIC -> {
                double rise = 2 * (StrictMath.sqrt(end) - StrictMath.sqrt(stop));
                yield t -> rise * StrictMath.sqrt(t);
            }
            case CUBIC -> {
                double rise = 3 * (StrictMath.cbrt(end) - StrictMath.cbrt(stop));
                yield t -> rise * StrictMath.cbrt(t) * StrictMath.cbrt(t);
            }
            case EXPONENTIAL -> {
                double rise = parameter(end / unit + lambda) - parameter(stop / unit + lambda);
                yield t -> rise * Math.min(t + unit * lambda, unit);
            }
            case GEOMETRIC -> {
                double range = StrictMath.log((lambda + StrictMath.expm1(end)) / (lambda + StrictMath.expm1(stop)));
                yield t -> range * (lambda + StrictMath.expm1(t)) * StrictMath.exp(-t);
            }
        };
    }

    private static double parameter(double t) {
        return t < 1 ? StrictMath.log(t) : t - 1;
    }

    private static double time(double u) {
        return u < 0 ? StrictMath.exp(u) : 1 + u;
    }

    /** Whether one more step is proved never to be worse for DDPM in the theory form on a Gaussian (GRD-4). */
    boolean monotone(Span span) {
        return switch (this) {
            case UNIFORM, GEOMETRIC -> true;
            case QUADRATIC, CUBIC -> !span.toData();
            case EXPONENTIAL -> false;
        };
    }

    /** Times that are rational for a rational horizon; for power grids that start at zero. */
    Rational fromZero(Rational horizon, int k, int steps) {
        return horizon.multiply(Rational.of(k, steps).pow(power()));
    }
}
