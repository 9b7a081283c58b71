package io.github.touchstone.spec.schedules;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Rational;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.FieldElement;

/**
 * The tangent law (SCH-9): equal angles {@code phi_t = (t/T)(pi/2 - gap)}, {@code tan phi_t = tan(theta_t)/sqrt(lambda)},
 * {@code abar_t = cos^2 theta_t}, that is
 *
 * <pre>abar_t = cos^2 phi_t/(cos^2 phi_t + lambda sin^2 phi_t)</pre>
 *
 * It is optimal for DDIM on N(mu, lambda I) among all schedules with the same end point (BND-2). Irrational. The cosine is taken as
 * the sine of the complement, so that abar_T keeps its relative accuracy in rounding arithmetic.
 *
 * @param lambda the variance of the target, positive
 * @param gap {@code pi/2 - phi_T}, in (0, 1); {@code abar_T} is about {@code gap^2/lambda}
 */
public record EqualAngle(Rational lambda, Rational gap) implements ScheduleFamily {
    /** The gap where none is given: 1e-6. */
    public static final Rational DEFAULT_GAP = Rational.of(1, 1_000_000);

    /** Rejects a variance that is not positive and a gap outside (0, 1). */
    public EqualAngle {
        Require.positive("equal-angle", "lambda", lambda);
        Require.inside("equal-angle", "gap", gap, Rational.ZERO, Rational.ONE);
    }

    @Override
    public String name() {
        return "equal-angle:" + lambda + "," + gap;
    }

    @Override
    public <T extends FieldElement<T>> Schedule<T> schedule(int steps, Arithmetic<T> arithmetic) {
        Require.steps("equal-angle", steps, 1);
        T end = arithmetic.pi().divide(arithmetic.of(2)).subtract(arithmetic.of(gap));
        List<T> alphaBars = new ArrayList<>(steps);
        List<T> noises = new ArrayList<>(steps);
        for (int t = 1; t <= steps; t++) {
            T phi = end.multiply(arithmetic.of(Rational.of(t, steps)));
            T complement =
                    end.multiply(arithmetic.of(Rational.of(steps - t, steps))).add(arithmetic.of(gap));
            T cosine = arithmetic.sin(complement);
            T sine = arithmetic.sin(phi);
            T signal = cosine.multiply(cosine);
            T noise = arithmetic.of(lambda).multiply(sine.multiply(sine));
            alphaBars.add(signal.divide(signal.add(noise)));
            noises.add(noise.divide(signal.add(noise)));
        }
        return Schedule.fromShares(arithmetic, alphaBars, noises);
    }
}
