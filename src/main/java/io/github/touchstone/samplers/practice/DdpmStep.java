package io.github.touchstone.samplers.practice;

import java.util.List;
import org.hipparchus.FieldElement;

/**
 * DDPM in the form of the posterior given x0 (PRC-8; Ho et al. 2020, eq. 7):
 *
 * <pre>x' = sqrt(a') beta/(1-a) x0 + sqrt(alpha) (1-a')/(1-a) x + sigma z</pre>
 */
public class DdpmStep<T extends FieldElement<T>> extends ReverseStep<T> {
    private final VarianceType variance;

    /** The step of a configuration with the given variance. */
    public DdpmStep(StepConfig config, VarianceType variance, Parts<T> parts) {
        super(config, parts);
        this.variance = variance;
    }

    @Override
    protected T mean(int t, T x, T clean, T modelOutput) {
        return weightOfClean(t).multiply(clean).add(weightOfSample(t).multiply(x));
    }

    /** {@code sqrt(a') beta/(1-a)}. */
    protected T weightOfClean(int t) {
        return sqrt(alphaBarPrevious(t)).multiply(effectiveBeta(t)).divide(noiseShare(t));
    }

    /** {@code sqrt(alpha) (1-a')/(1-a)}. */
    protected T weightOfSample(int t) {
        return sqrt(effectiveAlpha(t)).multiply(noiseSharePrevious(t)).divide(noiseShare(t));
    }

    @Override
    protected T sigma(int t, StepInput<T> in, int i) {
        return switch (variance) {
            case FIXED_SMALL -> sqrt(smallVariance(t));
            case FIXED_SMALL_LOG -> deviation(log(smallVariance(t)));
            case FIXED_LARGE -> sqrt(largeVariance(t));
            case FIXED_LARGE_LOG -> deviation(log(largeVariance(t)));
            case LEARNED_RANGE -> deviation(logVariance(t, interpolation(in).get(i)));
        };
    }

    /** Not by the last step (Ho et al. 2020, algorithm 2). */
    @Override
    protected boolean addsNoise(int t) {
        return previous(t) != TimestepGrid.END;
    }

    /** beta~, the variance of a point mass. */
    protected T smallVariance(int t) {
        return posteriorVariance(t);
    }

    /** beta, the variance of N(0, 1). */
    protected T largeVariance(int t) {
        return effectiveBeta(t);
    }

    /** {@code v log beta + (1-v) log beta~} (Nichol, Dhariwal 2021, eq. 15). */
    protected T logVariance(int t, T v) {
        return v.multiply(log(largeVariance(t))).add(one().subtract(v).multiply(log(smallVariance(t))));
    }

    /** {@code exp(l/2)}, the deviation of a logarithm of a variance. */
    protected T deviation(T logVariance) {
        return arithmetic().exp(logVariance.divide(arithmetic().of(2)));
    }

    /** The natural logarithm. */
    protected final T log(T x) {
        return arithmetic().log(x);
    }

    private static <T> List<T> interpolation(StepInput<T> in) {
        return in.varianceInterpolation()
                .orElseThrow(() -> new UndefinedStepException("learned_range needs variance_interpolation"));
    }
}
