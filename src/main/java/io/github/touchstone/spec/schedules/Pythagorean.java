package io.github.touchstone.spec.schedules;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Rational;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.FieldElement;

/**
 * Rational points of the unit circle (SCH-11): {@code theta_t = 2 atan(r_t)} with {@code r_t = (t/T) end}, so that
 *
 * <pre>sqrt(abar_t) = cos theta_t = (1 - r_t^2)/(1 + r_t^2),  sqrt(1 - abar_t) = sin theta_t = 2 r_t/(1 + r_t^2)</pre>
 *
 * are rational, and with them every coefficient of DDPM and DDIM: both samplers run in Q.
 *
 * @param end r_T, in (0, 1); {@code abar_T} is about {@code (1 - end)^2} for an end close to 1
 */
public record Pythagorean(Rational end) implements ScheduleFamily {
    /** r_T = 0.999, whence abar_T is about 1e-6. */
    public static final Pythagorean DEFAULT = new Pythagorean(Rational.of(999, 1000));

    /** Rejects an end outside (0, 1). */
    public Pythagorean {
        Require.inside("pythagorean", "end", end, Rational.ZERO, Rational.ONE);
    }

    @Override
    public String name() {
        return "pythagorean:" + end;
    }

    @Override
    public <T extends FieldElement<T>> Schedule<T> schedule(int steps, Arithmetic<T> arithmetic) {
        Require.steps("pythagorean", steps, 1);
        List<T> cosines = new ArrayList<>(steps);
        List<T> sines = new ArrayList<>(steps);
        for (int t = 1; t <= steps; t++) {
            Rational r = end.multiply(Rational.of(t, steps));
            Rational square = r.multiply(r);
            Rational hypotenuse = Rational.ONE.add(square);
            cosines.add(arithmetic.of(Rational.ONE.subtract(square).divide(hypotenuse)));
            sines.add(arithmetic.of(r.multiply(2).divide(hypotenuse)));
        }
        return Schedule.fromAngles(arithmetic, cosines, sines);
    }
}
