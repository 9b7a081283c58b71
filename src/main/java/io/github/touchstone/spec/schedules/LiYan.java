package io.github.touchstone.spec.schedules;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Rational;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.FieldElement;

/**
 * {@code beta_1 = T^(-c0)}, {@code beta_{t+1} = delta min{beta_1 (1 + delta)^t, 1}} with {@code delta = c1 log T/T} (SCH-8; Li, Yan,
 * arXiv 2409.18959, eq. 2.3). Irrational. Needs T &gt;= 2 and {@code delta < 1}.
 *
 * @param c0 positive
 * @param c1 positive
 */
public record LiYan(Rational c0, Rational c1) implements ScheduleFamily {
    /** c0 = 2, c1 = 10. */
    public static final LiYan DEFAULT = new LiYan(Rational.of(2), Rational.of(10));

    /** Rejects a constant that is not positive. */
    public LiYan {
        Require.positive("li-yan", "c0", c0);
        Require.positive("li-yan", "c1", c1);
    }

    @Override
    public String name() {
        return "li-yan:" + c0 + "," + c1;
    }

    @Override
    public <T extends FieldElement<T>> Schedule<T> schedule(int steps, Arithmetic<T> arithmetic) {
        Require.steps("li-yan", steps, 2);
        T delta = LogStep.of("li-yan", c1, steps, arithmetic);
        T growth = arithmetic.one().add(delta);
        T grown = LogStep.power(c0, steps, arithmetic);
        List<T> betas = new ArrayList<>(List.of(grown));
        for (int t = 1; t < steps; t++) {
            // once at one it stays there: growing on would only widen enclosures
            grown = Decided.min(arithmetic, grown.multiply(growth), arithmetic.one());
            betas.add(delta.multiply(grown));
        }
        return Schedule.fromBetas(arithmetic, betas);
    }
}
