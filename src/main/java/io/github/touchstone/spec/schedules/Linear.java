package io.github.touchstone.spec.schedules;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Rational;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.FieldElement;

/**
 * {@code beta_t = first + (last - first)(t-1)/(T-1)}, and {@code beta_1 = first} for T = 1 (SCH-2; Ho et al. 2020, sec. 4:
 * 1e-4 to 0.02 at T = 1000). Rational.
 *
 * @param first beta_1
 * @param last beta_T
 */
public record Linear(Rational first, Rational last) implements ScheduleFamily {
    /** Ho et al. 2020: 1e-4 to 0.02. */
    public static final Linear HO = new Linear(Rational.of(1, 10_000), Rational.of(1, 50));

    @Override
    public String name() {
        return "linear:" + first + "," + last;
    }

    @Override
    public <T extends FieldElement<T>> Schedule<T> schedule(int steps, Arithmetic<T> arithmetic) {
        List<T> betas = new ArrayList<>(steps);
        for (int t = 1; t <= steps; t++) {
            betas.add(arithmetic.of(Grids.between(first, last, t, steps)));
        }
        return Schedule.fromBetas(arithmetic, betas);
    }
}
