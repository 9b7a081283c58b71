package io.github.touchstone.spec.claims;

import io.github.touchstone.math.divergence.Divergence;
import io.github.touchstone.math.divergence.LogForm;
import io.github.touchstone.math.divergence.NormalPair;
import java.util.function.IntFunction;
import org.hipparchus.FieldElement;

/**
 * The path divergence of any rule with {@code rho = 1/sqrt(alpha_t)}, by the chain rule (GAUSS-11):
 *
 * <pre>KL(X_T || N(0,1)) + sum_{t &gt; m} ( c_t/varsigma_t^2 - 1 - log(c_t/varsigma_t^2) + D_t/varsigma_t^2 )/2
 * D_t = (omega_t - beta_t)^2/(alpha_t v_t)</pre>
 *
 * D_t is the mean square distance of the sampler's conditional mean from the true one; it vanishes for the mean of DDPM.
 *
 * @param scoreWeight {@code omega_t} for t in 1..T
 * @param noiseVariance {@code varsigma_t^2} for t in 1..T, not negative
 * @param <T> the numbers
 */
public record GeneralPathKl<T extends FieldElement<T>>(IntFunction<T> scoreWeight, IntFunction<T> noiseVariance) {
    /**
     * {@code KL((X_m, ..., X_T) || (Y_m, ..., Y_T))} for m = {@code stop} in 0..T; infinite if a step adds no noise where
     * X_{t-1} given X_t is random, or adds noise where it is not, or is deterministic and misses the point.
     */
    public Divergence<LogForm<T>> at(GaussianPath<T> path, int stop) {
        LogForm<T> sum = PathKl.ofStart(path);
        for (int t = path.steps(); t > stop; t--) {
            NormalPair<T> step =
                    new NormalPair<>(path.posteriorVariance(t), noiseVariance.apply(t), meanDistance(path, t));
            boolean random = !step.p().isZero();
            if (random == step.q().isZero()) {
                return Divergence.infinite("step " + t + (random ? " adds no noise" : " adds noise to a point mass"));
            }
            if (random) {
                sum = PathKl.sum(sum, step.kl());
            } else if (!step.squaredGap().isZero()) {
                return Divergence.infinite("step " + t + " misses a point mass");
            }
        }
        return Divergence.of(sum);
    }

    /** D_t. */
    private T meanDistance(GaussianPath<T> path, int t) {
        T excess = scoreWeight.apply(t).subtract(path.schedule().beta(t));
        return excess.multiply(excess).divide(path.schedule().alpha(t)).divide(path.marginalVariance(t));
    }
}
