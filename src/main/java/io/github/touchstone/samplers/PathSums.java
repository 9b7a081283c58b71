package io.github.touchstone.samplers;

import io.github.touchstone.math.divergence.LogForm;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.targets.Marginal;
import org.hipparchus.FieldElement;

/**
 * What the path-space divergence KL(X_m..X_T || Y_m..Y_T) of a Gaussian target N(mu, lambda) is made of (spec SMP-10, chain rule):
 *
 * <pre>KL = (excess - log ratios + meanWeight mu^2)/2</pre>
 *
 * <p>Each step contributes {@code c_t/varsigma_t^2 - 1 - log(c_t/varsigma_t^2)} and the squared difference of the two conditional
 * means over varsigma_t^2; the start contributes {@code v_T - 1 - log v_T + abar_T mu^2}. The logarithms are taken once, of the
 * product. All three are dimensionless and rational wherever the coefficients are. With T a commuting matrix, read tr(excess) and
 * log det(ratios).
 *
 * @param excess the sum of the ratios less one, and of the mean differences that do not depend on mu
 * @param ratios the product of the variance ratios
 * @param meanWeight the factor of mu^2
 * @param <T> the numbers
 */
public record PathSums<T extends FieldElement<T>>(T excess, T ratios, T meanWeight) {
    /**
     * The sums over the steps T..m+1 of {@code rule} on a target of variance lambda. Every step must have noise: see {@link
     * CoefficientRule#addsNoise}.
     */
    public static <T extends FieldElement<T>> PathSums<T> of(
            CoefficientRule rule, Schedule<T> schedule, T lambda, int stop) {
        T one = schedule.arithmetic().one();
        T v = Marginal.variance(schedule, lambda, schedule.steps());
        T excess = v.subtract(one);
        T ratios = v;
        T meanWeight = schedule.alphaBar(schedule.steps());
        for (int t = schedule.steps(); t > stop; t--) {
            Step<T> step = rule.step(schedule, t);
            T vPrevious = Marginal.variance(schedule, lambda, t - 1);
            T ratio = schedule.beta(t).multiply(vPrevious).divide(v).divide(step.noiseVariance());
            // posterior mean less the sampler's, at X_t = sqrt(abar_t) mu + sqrt(v_t) n, times sqrt(alpha_t):
            // (1 - g) sqrt(abar_t) mu + ((1 - g) v + g omega - beta)/sqrt(v) n
            T loss = one.subtract(step.meanGain());
            T defect = loss.multiply(v)
                    .add(step.meanGain().multiply(step.scoreWeight()))
                    .subtract(schedule.beta(t));
            T scale = schedule.alpha(t).multiply(step.noiseVariance());
            excess = excess.add(ratio).subtract(one);
            if (!defect.isZero()) {
                excess = excess.add(defect.multiply(defect).divide(v.multiply(scale)));
            }
            if (!loss.isZero()) {
                meanWeight = meanWeight.add(
                        loss.multiply(loss).multiply(schedule.alphaBar(t)).divide(scale));
            }
            ratios = ratios.multiply(ratio);
            v = vPrevious;
        }
        return new PathSums<>(excess, ratios, meanWeight);
    }

    /** The divergence for a squared mean {@code mu^2}. */
    public LogForm<T> kl(T squaredMean) {
        return new LogForm<>(excess.add(meanWeight.multiply(squaredMean)), ratios);
    }
}
