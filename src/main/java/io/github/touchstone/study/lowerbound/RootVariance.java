package io.github.touchstone.study.lowerbound;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.FieldElement;

/**
 * The deviation of X_t in units of its noise moves by equal steps (LWB-6): with {@code y_t = 1 - kappa S_t = lambda/v_t},
 * {@code sqrt(y_t) = 1 + (sqrt(y_T) - 1) t/T}, which is the best grid for fixed-large on {@code N(mu, lambda)} as T grows.
 *
 * @param lambda the variance of the target, positive, not 1
 * @param gap {@code 1 - S_T}, in (0, 1): {@code abar_T} is about {@code gap/lambda}
 */
public record RootVariance(Rational lambda, Rational gap) implements ScheduleFamily {
    /** Rejects a variance that is not positive or is 1, and a gap outside (0, 1). */
    public RootVariance {
        if (lambda.signum() <= 0
                || lambda.equals(Rational.ONE)
                || gap.signum() <= 0
                || gap.compareTo(Rational.ONE) >= 0) {
            throw new IllegalArgumentException(
                    "needs lambda > 0, not 1, and a gap in (0, 1), got " + lambda + ", " + gap);
        }
    }

    @Override
    public String name() {
        return "root-variance:" + lambda + "," + gap;
    }

    @Override
    public <T extends FieldElement<T>> Schedule<T> schedule(int steps, Arithmetic<T> arithmetic) {
        Rational kappa = Rational.ONE.subtract(lambda);
        T one = arithmetic.one();
        // sqrt(y_T) - 1 = -kappa S_T/(sqrt(y_T) + 1)
        T last = arithmetic.of(Rational.ONE.subtract(gap));
        T end = arithmetic.sqrt(one.subtract(arithmetic.of(kappa).multiply(last)));
        T fall = last.divide(end.add(one)).divide(arithmetic.of(steps));
        List<T> alphaBars = new ArrayList<>(steps);
        List<T> noises = new ArrayList<>(steps);
        for (int t = 1; t <= steps; t++) {
            T part = fall.multiply(t);
            T root = one.subtract(arithmetic.of(kappa).multiply(part));
            // S = (1 - root^2)/kappa
            T share = part.multiply(one.add(root));
            T rest = t == steps ? arithmetic.of(gap) : one.subtract(share);
            T total = rest.add(arithmetic.of(lambda).multiply(share));
            alphaBars.add(rest.divide(total));
            noises.add(arithmetic.of(lambda).multiply(share).divide(total));
        }
        return Schedule.fromShares(arithmetic, alphaBars, noises);
    }
}
