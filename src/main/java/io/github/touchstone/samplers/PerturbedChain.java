package io.github.touchstone.samplers;

import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.targets.Marginal;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.hipparchus.FieldElement;

/**
 * A run of a one-evaluation sampler on a Gaussian target with a score that is wrong by an affine function (spec SER-2): the law stays
 * Gaussian. Exact where the schedule, the rule and the errors are.
 *
 * @param <T> the numbers
 */
public final class PerturbedChain<T extends FieldElement<T>> {
    private final Schedule<T> schedule;
    private final int stop;
    private final List<Step<T>> steps;

    /** The run of {@code rule} from T down to m = {@code stop}, in 0..T. */
    public PerturbedChain(CoefficientRule rule, Schedule<T> schedule, int stop) {
        this.schedule = schedule;
        this.stop = stop;
        this.steps = IntStream.rangeClosed(1, schedule.steps())
                .mapToObj(t -> rule.step(schedule, t))
                .toList();
    }

    /**
     * The law of Y_m.
     *
     * @param mean {@code E Y_m/sqrt(abar_m)}
     * @param variance {@code Var Y_m}
     * @param <T> the numbers
     */
    public record State<T extends FieldElement<T>>(T mean, T variance) {}

    /**
     * The law of Y_m for the target N(mu, lambda), started from N(0, 1):
     *
     * <pre>
     * w' = rho^2 (1 - omega/v + omega b)^2 w + varsigma^2
     * m' = g (m + omega ((mu - m)/v + A + b (m - mu)))
     * </pre>
     *
     * @param errors the error of the score at t, t in m+1..T
     */
    public State<T> run(T mu, T lambda, IntFunction<AffineScoreError<T>> errors) {
        T one = schedule.arithmetic().one();
        T m = schedule.arithmetic().zero();
        T w = one;
        for (int t = schedule.steps(); t > stop; t--) {
            Step<T> step = steps.get(t - 1);
            T omega = step.scoreWeight();
            T v = Marginal.variance(schedule, lambda, t);
            AffineScoreError<T> error = errors.apply(t);
            T slope = error.slope().subtract(v.reciprocal());
            T factor = one.add(omega.multiply(slope));
            w = step.rhoSquared().multiply(factor.multiply(factor)).multiply(w).add(step.noiseVariance());
            T score = m.subtract(mu).multiply(slope).add(error.shift());
            m = step.meanGain().multiply(m.add(omega.multiply(score)));
        }
        return new State<>(m, w);
    }
}
