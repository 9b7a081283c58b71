package io.github.touchstone.study.lowerbound;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.FieldElement;

/**
 * The root of the data's share falls by equal steps (LWB-3), {@code sqrt(1 - S_t) = 1 - (1 - g) t/T}, which is the best grid for the
 * theory form on {@code N(mu, lambda)} as T grows. Rational.
 *
 * @param lambda the variance of the target, positive
 * @param end g, the last root, in (0, 1): {@code abar_T} is about {@code g^2/lambda}
 */
public record RootPrecision(Rational lambda, Rational end) implements ScheduleFamily {
    /** Rejects a variance that is not positive and an end outside (0, 1). */
    public RootPrecision {
        if (lambda.signum() <= 0 || end.signum() <= 0 || end.compareTo(Rational.ONE) >= 0) {
            throw new IllegalArgumentException("needs lambda > 0 and an end in (0, 1), got " + lambda + ", " + end);
        }
    }

    @Override
    public String name() {
        return "root-precision:" + lambda + "," + end;
    }

    @Override
    public <T extends FieldElement<T>> Schedule<T> schedule(int steps, Arithmetic<T> arithmetic) {
        List<T> alphaBars = new ArrayList<>(steps);
        List<T> noises = new ArrayList<>(steps);
        T fall = arithmetic.of(Rational.ONE.subtract(end)).divide(arithmetic.of(steps));
        T variance = arithmetic.of(lambda);
        for (int t = 1; t <= steps; t++) {
            T loss = fall.multiply(t);
            T root = arithmetic.one().subtract(loss);
            T data = root.multiply(root);
            T noise = variance.multiply(loss.multiply(arithmetic.one().add(root)));
            alphaBars.add(data.divide(data.add(noise)));
            noises.add(noise.divide(data.add(noise)));
        }
        return Schedule.fromShares(arithmetic, alphaBars, noises);
    }
}
