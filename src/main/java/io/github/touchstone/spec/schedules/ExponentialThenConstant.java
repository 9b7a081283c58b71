package io.github.touchstone.spec.schedules;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Rational;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.FieldElement;

/**
 * Steps that shrink in proportion to t below one and are constant above (SCH-15; after the grid {@code h_k = c min{max(t_k, delta),
 * 1}} of Chen, Lee, Lu 2022): {@code u_k} equispaced in {@code dt = min{t, 1} du}, that is
 *
 * <pre>t = e^u for u &lt; 0, t = 1 + u for u &gt;= 0,  t_1 = delta, t_N = horizon</pre>
 *
 * With {@code c = u_k - u_{k-1}} each step has {@code h_k <= c min{t_k, 1}}, with equality where t_{k-1} &gt;= 1, and {@code h_k = (1
 * - e^{-c}) t_k} where t_k &lt;= 1. Irrational.
 *
 * @param horizon t_N, above delta
 * @param delta t_1, positive
 * @param convention the unit of time
 */
public record ExponentialThenConstant(Rational horizon, Rational delta, TimeConvention convention)
        implements ScheduleFamily {
    private static final String LABEL = "time-exponential";

    /** Rejects times out of order. */
    public ExponentialThenConstant {
        Require.positive(LABEL, "delta", delta);
        Require.positive(LABEL, "horizon - delta", horizon.subtract(delta));
    }

    @Override
    public String name() {
        return LABEL + ":" + horizon + "," + delta + "," + convention.label();
    }

    @Override
    public <T extends FieldElement<T>> Schedule<T> schedule(int steps, Arithmetic<T> arithmetic) {
        Require.steps(LABEL, steps, 2);
        T first = parameter(delta, arithmetic);
        T span = parameter(horizon, arithmetic).subtract(first);
        List<T> times = new ArrayList<>(steps);
        times.add(arithmetic.of(delta));
        for (int k = 2; k < steps; k++) {
            times.add(time(first.add(span.multiply(arithmetic.of(Rational.of(k - 1L, steps - 1L)))), arithmetic));
        }
        times.add(arithmetic.of(horizon));
        return convention.schedule(times, arithmetic);
    }

    private static <T extends FieldElement<T>> T time(T u, Arithmetic<T> arithmetic) {
        return Decided.less(arithmetic, u, arithmetic.zero())
                ? arithmetic.exp(u)
                : arithmetic.one().add(u);
    }

    private static <T extends FieldElement<T>> T parameter(Rational t, Arithmetic<T> arithmetic) {
        return t.compareTo(Rational.ONE) < 0
                ? arithmetic.log(arithmetic.of(t))
                : arithmetic.of(t.subtract(Rational.ONE));
    }
}
