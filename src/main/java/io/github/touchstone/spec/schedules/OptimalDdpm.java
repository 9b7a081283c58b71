package io.github.touchstone.spec.schedules;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.ExactArithmetic;
import io.github.touchstone.math.numbers.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hipparchus.FieldElement;

/**
 * The best schedule of T steps for DDPM with the fixed-small variance on N(mu, lambda I) (SCH-10, BND-1), in the noise share
 * {@code S_t = (1 - abar_t)/(lambda abar_t + 1 - abar_t)}:
 *
 * <pre>k_1 = 1,  k_{n+1} = k_n (1 - k_n/4),  S_{n-1} = S_n (1 - k_{n-1}/2),  abar_t = (1 - S_t)/(1 - S_t + lambda S_t)</pre>
 *
 * Rational, but the digits of k_n double with every step: exact arithmetic holds it up to T = {@value #MAX_EXACT_STEPS}, and refuses
 * beyond instead of running out of memory.
 *
 * @param lambda the variance of the target, positive
 * @param end S_T, in (0, 1)
 */
public record OptimalDdpm(Rational lambda, Rational end) implements ScheduleFamily {
    /** The end where none is given: S_T = 1 - 1e-6. */
    public static final Rational DEFAULT_END = Rational.of(999_999, 1_000_000);

    /** The largest T for exact arithmetic. */
    static final int MAX_EXACT_STEPS = 16;

    /** Rejects a variance that is not positive and an end outside (0, 1). */
    public OptimalDdpm {
        Require.positive("optimal-ddpm", "lambda", lambda);
        Require.inside("optimal-ddpm", "end", end, Rational.ZERO, Rational.ONE);
    }

    @Override
    public String name() {
        return "optimal-ddpm:" + lambda + "," + end;
    }

    @Override
    public <T extends FieldElement<T>> Schedule<T> schedule(int steps, Arithmetic<T> arithmetic) {
        Require.steps("optimal-ddpm", steps, 1);
        if (arithmetic == ExactArithmetic.EXACT && steps > MAX_EXACT_STEPS) {
            throw new InvalidScheduleException(
                    "optimal-ddpm: T = " + steps + " is beyond exact arithmetic, whose digits"
                            + " double with every step: at most T = " + MAX_EXACT_STEPS + ", or another arithmetic");
        }
        List<T> k = constants(steps, arithmetic);
        List<T> shares = new ArrayList<>(List.of(arithmetic.of(end)));
        for (int n = steps; n > 1; n--) {
            T factor = arithmetic.one().subtract(k.get(n - 2).divide(arithmetic.of(2)));
            shares.add(shares.get(steps - n).multiply(factor));
        }
        Collections.reverse(shares);
        List<T> alphaBars = new ArrayList<>(steps);
        List<T> noises = new ArrayList<>(steps);
        for (T share : shares) {
            T signal = arithmetic.one().subtract(share);
            T noise = arithmetic.of(lambda).multiply(share);
            alphaBars.add(signal.divide(signal.add(noise)));
            noises.add(noise.divide(signal.add(noise)));
        }
        return Schedule.fromShares(arithmetic, alphaBars, noises);
    }

    /** k_1..k_T; the one of step n is at index n-1. */
    private static <T extends FieldElement<T>> List<T> constants(int steps, Arithmetic<T> arithmetic) {
        List<T> k = new ArrayList<>(List.of(arithmetic.one()));
        for (int n = 1; n < steps; n++) {
            T last = k.get(n - 1);
            k.add(last.multiply(arithmetic.one().subtract(last.divide(arithmetic.of(4)))));
        }
        return k;
    }
}
