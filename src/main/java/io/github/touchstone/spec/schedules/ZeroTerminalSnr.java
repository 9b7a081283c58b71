package io.github.touchstone.spec.schedules;

import io.github.touchstone.math.numbers.Arithmetic;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.hipparchus.FieldElement;

/**
 * Another schedule with {@code a_t = sqrt(abar_t)} shifted and scaled so that the last is zero and the first is kept (SCH-6; Lin et
 * al. 2024, algorithm 1):
 *
 * <pre>a'_t = (a_t - a_T) a_1/(a_1 - a_T),  abar'_t = a'_t^2</pre>
 *
 * {@code abar'_T} is an exact zero and {@code abar'_1 = abar_1} exactly. Rational if the square roots of the other schedule are.
 * Samplers in score form have no coefficients at abar = 0 and refuse there.
 *
 * @param base the schedule to rescale
 */
public record ZeroTerminalSnr(ScheduleFamily base) implements ScheduleFamily {
    @Override
    public String name() {
        return "zero-snr:" + base.name();
    }

    @Override
    public OptionalInt onlySteps() {
        return base.onlySteps();
    }

    @Override
    public <T extends FieldElement<T>> Schedule<T> schedule(int steps, Arithmetic<T> arithmetic) {
        Require.steps("zero-snr", steps, 2);
        Schedule<T> s = base.schedule(steps, arithmetic);
        T first = s.sqrtAlphaBar(1);
        T last = s.sqrtAlphaBar(steps);
        T scale = first.divide(first.subtract(last));
        List<T> alphaBars = new ArrayList<>(steps);
        alphaBars.add(s.alphaBar(1));
        for (int t = 2; t < steps; t++) {
            T a = s.sqrtAlphaBar(t).subtract(last).multiply(scale);
            alphaBars.add(a.multiply(a));
        }
        alphaBars.add(arithmetic.zero());
        return Schedule.fromAlphaBars(arithmetic, alphaBars);
    }
}
