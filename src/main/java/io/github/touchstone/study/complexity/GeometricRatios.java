package io.github.touchstone.study.complexity;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.FieldElement;

/**
 * Levels whose noise-to-signal ratios {@code s_t = (1 - abar_t)/abar_t} are in geometric progression from {@code e^delta - 1} to {@code
 * e^horizon - 1} (BND-9).
 *
 * @param delta the time of the first level in {@code abar = e^-t}, positive
 * @param horizon that of the last, greater
 */
record GeometricRatios(Rational delta, Rational horizon) implements ScheduleFamily {
    @Override
    public String name() {
        return "geometric-ratios:" + delta + "," + horizon;
    }

    @Override
    public <T extends FieldElement<T>> Schedule<T> schedule(int steps, Arithmetic<T> arithmetic) {
        T first = ratio(delta, arithmetic);
        T last = ratio(horizon, arithmetic);
        T range = arithmetic.log(last.divide(first));
        List<T> alphaBars = new ArrayList<>(steps);
        List<T> noises = new ArrayList<>(steps);
        for (int t = 1; t <= steps; t++) {
            T share = arithmetic.of(Rational.of(t - 1L, steps - 1L));
            T s = t == steps ? last : first.multiply(arithmetic.exp(range.multiply(share)));
            T signal = arithmetic.one().add(s).reciprocal();
            alphaBars.add(signal);
            noises.add(s.multiply(signal));
        }
        return Schedule.fromShares(arithmetic, alphaBars, noises);
    }

    private static <T extends FieldElement<T>> T ratio(Rational time, Arithmetic<T> arithmetic) {
        return arithmetic.exp(arithmetic.of(time)).subtract(arithmetic.one());
    }
}
