package io.github.touchstone.study.rates;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Linear;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import org.hipparchus.FieldElement;

/**
 * The linear schedule with both ends in proportion to 1/T, {@code beta_1 = 0.1/T} to {@code beta_T = 20/T}: that of Ho et al. at T = 1000,
 * and for every T nearly the same noise in all (RAT-1). Needs T above 20.
 */
record ScaledLinear() implements ScheduleFamily {
    private static final Rational FIRST = Rational.of(1, 10);
    private static final Rational LAST = Rational.of(20);

    @Override
    public String name() {
        return "linear:(1/10)/T,20/T";
    }

    @Override
    public <T extends FieldElement<T>> Schedule<T> schedule(int steps, Arithmetic<T> arithmetic) {
        Rational t = Rational.of(steps);
        return new Linear(FIRST.divide(t), LAST.divide(t)).schedule(steps, arithmetic);
    }
}
