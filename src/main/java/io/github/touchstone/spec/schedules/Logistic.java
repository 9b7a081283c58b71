package io.github.touchstone.spec.schedules;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hipparchus.FieldElement;

/**
 * {@code abar_T = T^(-c0)}, {@code abar_{t-1} = abar_t + (c1 log T/T) abar_t (1 - abar_t)}, built from T down to 1 (SCH-7; Li and
 * co-authors). {@code abar_1} is as it comes and {@code abar_0 = 1}, so the step to 0 is not of the recursion. Irrational. The noise
 * has its own line, {@code 1 - abar_{t-1} = (1 - abar_t)(1 - (c1 log T/T) abar_t)}: near t = 1 abar rounds to one in binary64.
 *
 * <p>Needs T &gt;= 2 and {@code c1 log T/T < 1}, which keeps every abar below one.
 *
 * @param c0 positive
 * @param c1 positive
 */
public record Logistic(Rational c0, Rational c1) implements ScheduleFamily {
    /** c0 = 2, c1 = 10. */
    public static final Logistic DEFAULT = new Logistic(Rational.of(2), Rational.of(10));

    /** Rejects a constant that is not positive. */
    public Logistic {
        Require.positive("logistic", "c0", c0);
        Require.positive("logistic", "c1", c1);
    }

    @Override
    public String name() {
        return "logistic:" + c0 + "," + c1;
    }

    @Override
    public <T extends FieldElement<T>> Schedule<T> schedule(int steps, Arithmetic<T> arithmetic) {
        Require.steps("logistic", steps, 2);
        T delta = LogStep.of("logistic", c1, steps, arithmetic);
        T alphaBar = LogStep.power(c0, steps, arithmetic);
        T noise = arithmetic.one().subtract(alphaBar);
        List<T> alphaBars = new ArrayList<>(List.of(alphaBar));
        List<T> noises = new ArrayList<>(List.of(noise));
        for (int t = steps; t > 1; t--) {
            T loss = arithmetic.one().subtract(delta.multiply(alphaBar));
            alphaBar = alphaBar.add(delta.multiply(alphaBar).multiply(noise));
            noise = noise.multiply(loss);
            alphaBars.add(alphaBar);
            noises.add(noise);
        }
        Collections.reverse(alphaBars);
        Collections.reverse(noises);
        return Schedule.fromShares(arithmetic, alphaBars, noises);
    }
}
