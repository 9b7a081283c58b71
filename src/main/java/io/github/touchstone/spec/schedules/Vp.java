package io.github.touchstone.spec.schedules;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Rational;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.FieldElement;

/**
 * The continuous variance-preserving process on [0, 1] with {@code beta(t) = first + (last - first) t} (SCH-13), seen at N equispaced
 * noise times {@code t_k = eps + (1 - eps)(k-1)/(N-1)}, k = 1..N, and t_0 = 0:
 *
 * <pre>abar_k = exp(-2 r B(t_k)),  B(t) = first t + (last - first) t^2/2,  step sizes r beta(t_k) h_k and r beta(t_{k-1}) h_k</pre>
 *
 * with {@code h_k = t_k - t_{k-1}} and the drift rate r of the convention: {@code dx = -beta x dt + sqrt(2 beta) dw}, {@link
 * TimeConvention#UNIT}, of Pierret, Galerne 2025, or {@code dx = -beta x/2 dt + sqrt(beta) dw}, {@link TimeConvention#HALF}, of Song
 * et al. 2021. The step sizes are rational, abar is not. The step from t_1 = eps to 0 is the one that early stopping leaves out.
 *
 * @param first beta(0), at least 0
 * @param last beta(1), positive; it may be below the first
 * @param eps the first noise time, in (0, 1)
 * @param convention the drift rate
 */
public record Vp(Rational first, Rational last, Rational eps, TimeConvention convention) implements ScheduleFamily {
    /** Pierret, Galerne 2025: 0.05 to 10, eps = 1e-3. */
    public static final Vp PIERRET_GALERNE =
            new Vp(Rational.of(5, 100), Rational.of(10), Rational.of(1, 1000), TimeConvention.UNIT);

    /** Song et al. 2021: 0.1 to 20, eps = 1e-3. */
    public static final Vp SONG =
            new Vp(Rational.of(1, 10), Rational.of(20), Rational.of(1, 1000), TimeConvention.HALF);

    /** Rejects a process without noise and a first time outside (0, 1). */
    public Vp {
        Require.notNegative(label(convention), "bmin", first);
        Require.positive(label(convention), "bmax", last);
        Require.inside(label(convention), "eps", eps, Rational.ZERO, Rational.ONE);
    }

    private static String label(TimeConvention convention) {
        return switch (convention) {
            case UNIT -> "vp";
            case HALF -> "vp-song";
        };
    }

    @Override
    public String name() {
        return label(convention) + ":" + first + "," + last + "," + eps;
    }

    @Override
    public <T extends FieldElement<T>> Schedule<T> schedule(int steps, Arithmetic<T> arithmetic) {
        Require.steps(label(convention), steps, 2);
        List<T> alphaBars = new ArrayList<>(steps);
        List<T> startSteps = new ArrayList<>(steps);
        List<T> endSteps = new ArrayList<>(steps);
        Rational before = Rational.ZERO;
        for (int k = 1; k <= steps; k++) {
            Rational time = Grids.between(eps, Rational.ONE, k, steps);
            Rational length = time.subtract(before).multiply(convention.rate());
            alphaBars.add(convention.alphaBar(arithmetic.of(integral(time)), arithmetic));
            startSteps.add(arithmetic.of(beta(time).multiply(length)));
            endSteps.add(arithmetic.of(beta(before).multiply(length)));
            before = time;
        }
        return Schedule.fromTimeGrid(arithmetic, alphaBars, startSteps, endSteps);
    }

    private Rational beta(Rational t) {
        return first.add(last.subtract(first).multiply(t));
    }

    private Rational integral(Rational t) {
        return first.multiply(t)
                .add(last.subtract(first).multiply(t).multiply(t).divide(Rational.of(2)));
    }
}
