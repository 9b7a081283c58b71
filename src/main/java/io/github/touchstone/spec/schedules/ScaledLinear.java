package io.github.touchstone.spec.schedules;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Rational;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.FieldElement;

/**
 * {@code sqrt(beta_t)} equispaced from {@code sqrt(first)} to {@code sqrt(last)} (SCH-3; Rombach et al. 2022: 0.00085 to 0.012
 * at T = 1000). With {@code x = (t-1)/(T-1)}, and x = 0 for T = 1,
 *
 * <pre>beta_t = first (1-x)^2 + 2 sqrt(first last) x (1-x) + last x^2</pre>
 *
 * which is rational if {@code first last} is the square of a rational. {@code first > last} is allowed.
 *
 * @param first beta_1, in (0, 1)
 * @param last beta_T, in (0, 1)
 */
public record ScaledLinear(Rational first, Rational last) implements ScheduleFamily {
    /** Rombach et al. 2022: 0.00085 to 0.012. */
    public static final ScaledLinear ROMBACH = new ScaledLinear(Rational.of(85, 100_000), Rational.of(12, 1000));

    /** Rejects a beta outside (0, 1). */
    public ScaledLinear {
        Require.inside("scaled-linear", "first", first, Rational.ZERO, Rational.ONE);
        Require.inside("scaled-linear", "last", last, Rational.ZERO, Rational.ONE);
    }

    @Override
    public String name() {
        return "scaled-linear:" + first + "," + last;
    }

    @Override
    public <T extends FieldElement<T>> Schedule<T> schedule(int steps, Arithmetic<T> arithmetic) {
        Require.steps("scaled-linear", steps, 1);
        T geometricMean = arithmetic.sqrt(arithmetic.of(first.multiply(last)));
        List<T> betas = new ArrayList<>(steps);
        for (int t = 1; t <= steps; t++) {
            Rational x = Grids.between(Rational.ZERO, Rational.ONE, t, steps);
            Rational y = Rational.ONE.subtract(x);
            T ends = arithmetic.of(
                    first.multiply(y).multiply(y).add(last.multiply(x).multiply(x)));
            betas.add(
                    ends.add(geometricMean.multiply(arithmetic.of(x.multiply(y).multiply(2)))));
        }
        return Schedule.fromBetas(arithmetic, betas);
    }
}
