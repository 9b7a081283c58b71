package io.github.touchstone.spec.schedules;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Rational;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.FieldElement;

/**
 * Times whose p-th root is equispaced (SCH-14; the uniform, quadratic and cubic grids of Chen, Lee, Lu 2022): with {@code x =
 * (k-1)/(N-1)}, k = 1..N,
 *
 * <pre>t_k = (delta^(1/p) (1-x) + horizon^(1/p) x)^p = delta (1 + ((horizon/delta)^(1/p) - 1) x)^p</pre>
 *
 * so that {@code t_1 = delta}, the early stopping, and {@code t_N = horizon}. Step sizes are rational for p = 1, abar never is.
 *
 * @param shape the power p
 * @param horizon t_N, above delta
 * @param delta t_1, positive
 * @param convention the unit of time
 */
public record PowerGrid(Shape shape, Rational horizon, Rational delta, TimeConvention convention)
        implements ScheduleFamily {
    /** The power p. */
    public enum Shape {
        /** p = 1. */
        UNIFORM,
        /** p = 2. */
        QUADRATIC,
        /** p = 3. */
        CUBIC;

        /** The short form, such as {@code time-uniform}. */
        public String label() {
            return switch (this) {
                case UNIFORM -> "time-uniform";
                case QUADRATIC -> "time-quadratic";
                case CUBIC -> "time-cubic";
            };
        }

        private <T extends FieldElement<T>> T root(T x, Arithmetic<T> arithmetic) {
            return switch (this) {
                case UNIFORM -> x;
                case QUADRATIC -> arithmetic.sqrt(x);
                case CUBIC -> arithmetic.exp(arithmetic.log(x).divide(arithmetic.of(3)));
            };
        }

        private <T extends FieldElement<T>> T power(T x) {
            return switch (this) {
                case UNIFORM -> x;
                case QUADRATIC -> x.multiply(x);
                case CUBIC -> x.multiply(x).multiply(x);
            };
        }
    }

    /** Rejects times out of order. */
    public PowerGrid {
        Require.positive(shape.label(), "delta", delta);
        Require.positive(shape.label(), "horizon - delta", horizon.subtract(delta));
    }

    @Override
    public String name() {
        return shape.label() + ":" + horizon + "," + delta + "," + convention.label();
    }

    @Override
    public <T extends FieldElement<T>> Schedule<T> schedule(int steps, Arithmetic<T> arithmetic) {
        Require.steps(shape.label(), steps, 2);
        T growth = shape.root(arithmetic.of(horizon.divide(delta)), arithmetic).subtract(arithmetic.one());
        List<T> times = new ArrayList<>(steps);
        for (int k = 1; k < steps; k++) {
            T x = arithmetic.of(Rational.of(k - 1L, steps - 1L));
            times.add(arithmetic.of(delta).multiply(shape.power(arithmetic.one().add(growth.multiply(x)))));
        }
        times.add(arithmetic.of(horizon));
        return convention.schedule(times, arithmetic);
    }
}
