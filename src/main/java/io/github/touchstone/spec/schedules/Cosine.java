package io.github.touchstone.spec.schedules;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Rational;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.FieldElement;

/**
 * {@code f(t) = cos^2((t/T + s)/(1 + s) pi/2)}, {@code beta_t = min{1 - f(t)/f(t-1), 0.999}} (SCH-4; Nichol, Dhariwal 2021,
 * eq. 17 and the cap that follows it: s = 0.008). Irrational. The cap acts at t = T always, since f(T) = 0.
 *
 * @param s the offset, at least 0
 */
public record Cosine(Rational s) implements ScheduleFamily {
    /** Nichol, Dhariwal 2021: s = 0.008. */
    public static final Cosine NICHOL_DHARIWAL = new Cosine(Rational.of(8, 1000));

    private static final Rational CAP = Rational.of(999, 1000);

    /** Rejects a negative offset. */
    public Cosine {
        Require.notNegative("cosine", "s", s);
    }

    @Override
    public String name() {
        return "cosine:" + s;
    }

    @Override
    public <T extends FieldElement<T>> Schedule<T> schedule(int steps, Arithmetic<T> arithmetic) {
        Require.steps("cosine", steps, 1);
        List<T> betas = new ArrayList<>(steps);
        T before = f(0, steps, arithmetic);
        for (int t = 1; t <= steps; t++) {
            T now = f(t, steps, arithmetic);
            T beta = arithmetic.one().subtract(now.divide(before));
            betas.add(Decided.min(arithmetic, beta, arithmetic.of(CAP)));
            before = now;
        }
        return Schedule.fromBetas(arithmetic, betas);
    }

    private <T extends FieldElement<T>> T f(int t, int steps, Arithmetic<T> arithmetic) {
        Rational quarterTurns = Rational.of(t, steps).add(s).divide(Rational.ONE.add(s));
        T angle = arithmetic.pi().multiply(arithmetic.of(quarterTurns.divide(Rational.of(2))));
        T cosine = arithmetic.cos(angle);
        return cosine.multiply(cosine);
    }
}
