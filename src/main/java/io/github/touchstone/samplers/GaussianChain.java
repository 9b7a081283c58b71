package io.github.touchstone.samplers;

import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.targets.Marginal;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.FieldElement;

/**
 * A sampler's run on Gaussian targets: from Y_T ~ N(0, 1) down to Y_m, with the exact score (spec SMP-4). The coefficients are taken
 * once and serve every eigenvalue. With T a {@link io.github.touchstone.math.linear.CommutingMatrix}, lambda is a covariance matrix.
 *
 * @param <T> the numbers
 */
public final class GaussianChain<T extends FieldElement<T>> {
    private final Schedule<T> schedule;
    private final List<Transition<T>> transitions;

    private GaussianChain(Schedule<T> schedule, List<Transition<T>> transitions) {
        this.schedule = schedule;
        this.transitions = transitions;
    }

    /** The run of {@code sampler} that stops at step m = {@code stop}, in 0..T. */
    public static <T extends FieldElement<T>> GaussianChain<T> of(Sampler sampler, Schedule<T> schedule, int stop) {
        if (stop < 0 || stop > schedule.steps()) {
            throw new IllegalArgumentException("a run stops at a step in 0.." + schedule.steps() + ", got " + stop);
        }
        List<Transition<T>> transitions = new ArrayList<>();
        for (int t = schedule.steps(); t > stop; t--) {
            transitions.add(sampler.transition(schedule, t));
        }
        return new GaussianChain<>(schedule, transitions);
    }

    /** The variance of Y_m on a target of variance lambda. */
    public T variance(T lambda) {
        return run(schedule.arithmetic().one(), lambda, Transition::variance);
    }

    /** The mean of Y_m on a target of variance lambda, as a share: {@code E Y_m/(sqrt(abar_m) mu)}. */
    public T meanShare(T lambda) {
        return run(schedule.arithmetic().zero(), lambda, Transition::mean);
    }

    private interface Move<T extends FieldElement<T>> {
        T apply(Transition<T> transition, T state, T v, T vPrevious);
    }

    private T run(T start, T lambda, Move<T> move) {
        T state = start;
        int t = schedule.steps();
        T v = Marginal.variance(schedule, lambda, t);
        for (Transition<T> transition : transitions) {
            t--;
            T vPrevious = Marginal.variance(schedule, lambda, t);
            state = move.apply(transition, state, v, vPrevious);
            v = vPrevious;
        }
        return state;
    }
}
