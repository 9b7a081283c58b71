package io.github.touchstone.spec.claims;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.spec.schedules.Schedule;
import java.util.List;
import org.hipparchus.FieldElement;

/**
 * From noise shares back to the schedule (GAUSS-1):
 *
 * <pre>abar_t = (1 - S_t)/(1 - (1 - lambda) S_t)</pre>
 *
 * This is how a grid that is best for one lambda becomes a schedule.
 */
public final class NoiseShares {
    private NoiseShares() {}

    /** The schedule with the noise shares S_1..S_T, increasing in (0, 1), on a target of variance lambda > 0. */
    public static <T extends FieldElement<T>> Schedule<T> schedule(
            List<T> shares, T variance, Arithmetic<T> arithmetic) {
        T one = arithmetic.one();
        T defect = one.subtract(variance);
        return Schedule.fromAlphaBars(
                arithmetic,
                shares.stream()
                        .map(s -> one.subtract(s).divide(one.subtract(defect.multiply(s))))
                        .toList());
    }
}
