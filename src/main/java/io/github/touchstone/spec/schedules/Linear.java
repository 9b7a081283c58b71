package io.github.touchstone.spec.schedules;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Rational;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.FieldElement;

/**
 * {@code beta_t = first + (last - first)(t-1)/(T-1)}, and {@code beta_1 = first} for T = 1 (SCH-2; Ho et al. 2020, sec. 4:
 * 1e-4 to 0.02 at T = 1000). Rational. {@code first > last} is allowed: abar decreases all the same.
 *
 * @param first beta_1, in (0, 1)
 * @param last beta_T, in (0, 1)
 */
public record Linear(Rational first, Rational last) implements ScheduleFamily {
    /** Ho et al. 2020: 1e-4 to 0.02. */
    public static final Linear HO = new Linear(Rational.of(1, 10_000), Rational.of(1, 50));

    /** Rejects a beta outside (0, 1). */
    public Linear {
        Require.inside("linear", "first", first, Rational.ZERO, Rational.ONE);
        Require.inside("linear", "last", last, Rational.ZERO, Rational.ONE);
    }

    @Override
    public String name() {
        return "linear:" + first + "," + last;
    }

    @Override
    public <T extends FieldElement<T>> Schedule<T> schedule(int steps, Arithmetic<T> arithmetic) {
        Require.steps("linear", steps, 1);
        T start = arithmetic.of(first);
        T rise = arithmetic.of(Grids.between(first, last, 2, steps).subtract(first));
        List<T> betas = new ArrayList<>(steps);
        for (int t = 1; t <= steps; t++) {
            betas.add(start.add(rise.multiply(t - 1)));
        }
        return Schedule.fromBetas(arithmetic, betas);
    }
}
