package io.github.touchstone.spec.claims;

import io.github.touchstone.math.numbers.Balanced;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.hipparchus.FieldElement;

/**
 * The variance error of a rule with the mean of DDPM: a sum of one term a step (GAUSS-4),
 *
 * <pre>r_m = (sum_{t &gt; m} q_t + (1 - lambda) R_T^2)/R_m</pre>
 *
 * In Q for a rational schedule and variance, point masses with m >= 1 included.
 */
public interface TelescopedError extends VarianceError {
    /**
     * q_t, what step t adds, t in 1..T.
     *
     * @param before {@code R_{t-1}}
     * @param after {@code R_t}
     */
    <T extends FieldElement<T>> T summand(GaussianPath<T> path, int t, T before, T after);

    @Override
    default <T extends FieldElement<T>> T at(GaussianPath<T> path, int stop) {
        return telescope(path, stop, (t, before, after) -> summand(path, t, before, after));
    }

    /**
     * r_m of the rule with the mean of DDPM and any noise variances (GAUSS-4),
     *
     * <pre>q_t = abar_{t-1} (varsigma_t^2 - c_t)/v_{t-1}^2</pre>
     *
     * @param noiseVariance {@code varsigma_t^2} for t in 1..T
     */
    static <T extends FieldElement<T>> T general(GaussianPath<T> path, int stop, IntFunction<T> noiseVariance) {
        return telescope(path, stop, (t, before, after) -> {
            T excess = noiseVariance.apply(t).subtract(path.posteriorVariance(t));
            return before.multiply(excess).divide(path.marginalVariance(t - 1));
        });
    }

    /** What step t adds, given R_{t-1} and R_t. */
    @FunctionalInterface
    interface Summand<T> {
        /** q_t. */
        T at(int t, T before, T after);
    }

    private static <T extends FieldElement<T>> T telescope(GaussianPath<T> path, int stop, Summand<T> summand) {
        List<T> terms = new ArrayList<>(List.of(path.initialisation()));
        T after = path.precision(path.steps());
        for (int t = path.steps(); t > stop; t--) {
            T before = path.precision(t - 1);
            terms.add(summand.at(t, before, after));
            after = before;
        }
        return Balanced.sum(path.schedule().arithmetic().field(), terms).divide(after);
    }
}
