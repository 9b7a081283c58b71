package io.github.touchstone.spec.schedules;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Rational;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.FieldElement;

/**
 * {@code beta_t = first + (last - first)/(1 + exp(-x_t))} with x_t equispaced from -6 to 6, and x_1 = -6 for T = 1 (SCH-5; code of
 * Song et al. 2021 and of GeoDiff, Xu et al. 2022; Hugging Face diffusers names it "sigmoid"). Irrational.
 * {@code first > last} is allowed. Not the sigmoid schedule of Jabri et al., which acts on abar.
 *
 * @param first the beta approached from t = 1 downwards, in (0, 1)
 * @param last the beta approached from t = T upwards, in (0, 1)
 */
public record Sigmoid(Rational first, Rational last) implements ScheduleFamily {
    /** As practised: 1e-4 to 0.02. */
    public static final Sigmoid PRACTICE = new Sigmoid(Rational.of(1, 10_000), Rational.of(1, 50));

    private static final Rational EDGE = Rational.of(6);

    /** Rejects a beta outside (0, 1). */
    public Sigmoid {
        Require.inside("sigmoid", "first", first, Rational.ZERO, Rational.ONE);
        Require.inside("sigmoid", "last", last, Rational.ZERO, Rational.ONE);
    }

    @Override
    public String name() {
        return "sigmoid:" + first + "," + last;
    }

    @Override
    public <T extends FieldElement<T>> Schedule<T> schedule(int steps, Arithmetic<T> arithmetic) {
        Require.steps("sigmoid", steps, 1);
        T span = arithmetic.of(last.subtract(first));
        List<T> betas = new ArrayList<>(steps);
        for (int t = 1; t <= steps; t++) {
            Rational minusX = Grids.between(EDGE, EDGE.negate(), t, steps);
            T weight = arithmetic.one().add(arithmetic.exp(arithmetic.of(minusX)));
            betas.add(arithmetic.of(first).add(span.divide(weight)));
        }
        return Schedule.fromBetas(arithmetic, betas);
    }
}
