package io.github.touchstone.samplers.practice;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Cosine;
import io.github.touchstone.spec.schedules.GivenBetas;
import io.github.touchstone.spec.schedules.Linear;
import io.github.touchstone.spec.schedules.ScaledLinear;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.schedules.Sigmoid;
import io.github.touchstone.spec.schedules.ZeroTerminalSnr;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.FieldElement;

/**
 * The betas of the named schedules by the formulas that practice evaluates (PRC-5), in the order of the timesteps. They are
 * those of {@link ScheduleFamily} (chapter 3) in exact arithmetic; the roundings are those of programs.
 */
public class Betas<T extends FieldElement<T>> {
    private static final Rational EDGE = Rational.of(6);

    private final Arithmetic<T> arithmetic;

    /** In the given arithmetic. */
    public Betas(Arithmetic<T> arithmetic) {
        this.arithmetic = arithmetic;
    }

    /** beta of the timesteps 0..T-1. Throws what the family throws if it has no schedule of T steps. */
    public final List<T> of(ScheduleFamily family, int steps) {
        if (steps < 1) {
            throw new UndefinedStepException("num_train_timesteps = " + steps + " is below 1");
        }
        if (family instanceof Linear f) {
            return linear(arithmetic.of(f.first()), arithmetic.of(f.last()), steps);
        } else if (family instanceof ScaledLinear f) {
            return scaledLinear(arithmetic.of(f.first()), arithmetic.of(f.last()), steps);
        } else if (family instanceof Cosine f) {
            return cosine(arithmetic.of(f.s()), steps);
        } else if (family instanceof Sigmoid f) {
            return sigmoid(arithmetic.of(f.first()), arithmetic.of(f.last()), steps);
        } else if (family instanceof GivenBetas f && f.betas().size() == steps) {
            return f.betas().stream().map(arithmetic::of).toList();
        } else if (family instanceof ZeroTerminalSnr f && steps > 1) {
            return zeroTerminalSnr(of(f.base(), steps));
        }
        Schedule<T> schedule = family.schedule(steps, arithmetic);
        return IntStream.rangeClosed(1, steps).mapToObj(schedule::beta).toList();
    }

    /** Equispaced from first to last. */
    protected List<T> linear(T first, T last, int steps) {
        return equispaced(first, last, steps);
    }

    /** Squares of equispaced roots. */
    protected List<T> scaledLinear(T first, T last, int steps) {
        return equispaced(arithmetic.sqrt(first), arithmetic.sqrt(last), steps).stream()
                .map(root -> root.multiply(root))
                .toList();
    }

    /** {@code beta_t = min(1 - f((t+1)/T)/f(t/T), cap)}. */
    protected List<T> cosine(T s, int steps) {
        List<T> betas = new ArrayList<>(steps);
        for (int t = 0; t < steps; t++) {
            T ratio = squaredCosine(share(t + 1, steps), s).divide(squaredCosine(share(t, steps), s));
            betas.add(capped(arithmetic.one().subtract(ratio)));
        }
        return betas;
    }

    /** {@code f(x) = cos^2((x + s)/(1 + s) pi/2)}. */
    protected T squaredCosine(T x, T s) {
        T quarterTurns = x.add(s).divide(arithmetic.one().add(s));
        T cosine = arithmetic.cos(quarterTurns.multiply(arithmetic.pi()).divide(arithmetic.of(2)));
        return cosine.multiply(cosine);
    }

    /** {@code min(beta, 0.999)}, the cap of Nichol and Dhariwal 2021. */
    protected T capped(T beta) {
        return arithmetic.min(beta, arithmetic.of(Rational.of(999, 1000)));
    }

    /** {@code (last - first)/(1 + exp(-x)) + first}, x equispaced from -6 to 6. */
    protected List<T> sigmoid(T first, T last, int steps) {
        return equispaced(arithmetic.of(EDGE.negate()), arithmetic.of(EDGE), steps).stream()
                .map(x -> arithmetic.one().add(arithmetic.exp(x.negate())).reciprocal())
                .map(weight -> weight.multiply(last.subtract(first)).add(first))
                .toList();
    }

    /**
     * Lin et al. 2024, algorithm 1, from betas to betas: {@code sqrt(abar)} shifted so that the last is zero (an exact one: a
     * number minus itself), scaled so that the first is kept, squared, and divided by the one before.
     */
    protected List<T> zeroTerminalSnr(List<T> betas) {
        List<T> roots = Tables.products(
                        betas.stream().map(arithmetic.one()::subtract).toList())
                .stream()
                .map(arithmetic::sqrt)
                .toList();
        T first = roots.get(0);
        T last = roots.get(roots.size() - 1);
        T scale = first.divide(first.subtract(last));
        List<T> alphaBars = new ArrayList<>();
        for (T root : roots.subList(0, roots.size() - 1)) {
            T shifted = root.subtract(last).multiply(scale);
            alphaBars.add(shifted.multiply(shifted));
        }
        alphaBars.add(arithmetic.zero());
        return betasOf(alphaBars);
    }

    /** {@code beta_t = 1 - abar_t/abar_{t-1}}, with {@code abar_{-1} = 1}. */
    protected final List<T> betasOf(List<T> alphaBars) {
        List<T> betas = new ArrayList<>(List.of(arithmetic.one().subtract(alphaBars.get(0))));
        for (int t = 1; t < alphaBars.size(); t++) {
            betas.add(arithmetic.one().subtract(alphaBars.get(t).divide(alphaBars.get(t - 1))));
        }
        return betas;
    }

    /** {@code first + t (last - first)/(T-1)}, t = 0..T-1; the first alone for T = 1. */
    protected final List<T> equispaced(T first, T last, int steps) {
        T gap = steps == 1 ? arithmetic.zero() : last.subtract(first).divide(arithmetic.of(steps - 1L));
        return IntStream.range(0, steps)
                .mapToObj(t -> first.add(gap.multiply(arithmetic.of(t))))
                .toList();
    }

    private T share(int t, int steps) {
        return arithmetic.of(t).divide(arithmetic.of(steps));
    }
}
