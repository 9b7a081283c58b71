package io.github.touchstone.spec.claims;

import io.github.touchstone.math.numbers.Arithmetic;
import java.util.function.IntFunction;
import org.hipparchus.FieldElement;

/**
 * The path divergence of any one-evaluation rule, by the chain rule (GAUSS-11):
 *
 * <pre>KL(X_T || N(0,1)) + sum_{t &gt; m} ( (c_t/varsigma_t^2 - 1 - log(c_t/varsigma_t^2))/2 + D_t/(2 varsigma_t^2) )
 * D_t = (g_t (1 - omega_t/v_t) - alpha_t v_{t-1}/v_t)^2 v_t/alpha_t + (g_t - 1)^2 abar_{t-1} mu^2</pre>
 *
 * D_t is the mean square distance of the sampler's conditional mean from the true one; it vanishes for the mean of DDPM.
 *
 * @param steps the rule's steps, t in 1..T
 * @param <T> the numbers
 */
public record GeneralPathKl<T extends FieldElement<T>>(IntFunction<RuleStep<T>> steps) {
    /**
     * {@code KL((X_m, ..., X_T) || (Y_m, ..., Y_T))} for m = {@code stop} in 0..T; infinite if a step adds no noise where
     * X_{t-1} given X_t is random, or adds noise where it is not, or is deterministic and misses the point.
     */
    public PathKl<T> at(GaussianPath<T> path, int stop) {
        T sum = GaussianKl.ofStart(path);
        for (int t = path.steps(); t > stop; t--) {
            RuleStep<T> step = steps.apply(t);
            boolean adds = !step.noiseVariance().isZero();
            boolean random = !path.posteriorVariance(t).isZero();
            if (adds != random) {
                return new PathKl.Infinite<>("step " + t + (random ? " adds no noise" : " adds noise to a point mass"));
            }
            if (adds) {
                sum = sum.add(ofStep(path, step, t));
            } else if (!meanDistance(path, step, t).isZero()) {
                return new PathKl.Infinite<>("step " + t + " misses a point mass");
            }
        }
        return new PathKl.Finite<>(sum);
    }

    private T ofStep(GaussianPath<T> path, RuleStep<T> step, int t) {
        Arithmetic<T> arithmetic = path.schedule().arithmetic();
        T ratio = path.posteriorVariance(t).divide(step.noiseVariance());
        T meanPart = meanDistance(path, step, t).divide(step.noiseVariance()).divide(arithmetic.of(2));
        return GaussianKl.halfExcess(ratio, arithmetic).add(meanPart);
    }

    /** D_t. */
    private T meanDistance(GaussianPath<T> path, RuleStep<T> step, int t) {
        T one = path.schedule().arithmetic().one();
        T alpha = path.schedule().alpha(t);
        T v = path.marginalVariance(t);
        T slope = step.meanGain()
                .multiply(one.subtract(step.scoreWeight().divide(v)))
                .subtract(alpha.multiply(path.marginalVariance(t - 1)).divide(v));
        T shift = step.meanGain().subtract(one).multiply(path.mean());
        return slope.multiply(slope)
                .multiply(v)
                .divide(alpha)
                .add(shift.multiply(shift).multiply(path.schedule().alphaBar(t - 1)));
    }
}
