package io.github.touchstone.samplers.practice;

import org.hipparchus.FieldElement;

/**
 * DDIM (PRC-10; Song, Meng, Ermon 2021, eq. 12 and 16):
 *
 * <pre>sigma = eta sqrt((1-a')/(1-a) (1 - a/a')),   x' = sqrt(a') x0 + sqrt(1-a'-sigma^2) eps + sigma z</pre>
 */
public class DdimStep<T extends FieldElement<T>> extends ReverseStep<T> {
    private final Rule.Ddim rule;

    /** The step of a configuration with the given rule. */
    public DdimStep(StepConfig config, Rule.Ddim rule, Parts<T> parts) {
        super(config, parts);
        this.rule = rule;
    }

    @Override
    protected T mean(int t, T x, T clean, T modelOutput) {
        T epsilon = epsilon(t, x, clean, modelOutput);
        return sqrt(alphaBarPrevious(t)).multiply(clean).add(direction(t).multiply(epsilon));
    }

    /** eps as predicted, or derived again from the clipped x0. */
    protected T epsilon(int t, T x, T clean, T modelOutput) {
        return rule.useClippedModelOutput()
                ? epsilonFromClean(alphaBar(t), x, clean)
                : predictedEpsilon(alphaBar(t), x, modelOutput);
    }

    /** {@code sqrt(1-a'-sigma^2)}. The radicand is never negative, but its rounding may be (PRC-10). */
    protected T direction(int t) {
        T sigma = sigma(t);
        return arithmetic().rootOfPositivePart(noiseSharePrevious(t).subtract(sigma.multiply(sigma)));
    }

    @Override
    protected T sigma(int t, StepInput<T> in, int i) {
        return sigma(t);
    }

    /** Always: where a' = 1, sigma is zero. */
    @Override
    protected boolean addsNoise(int t) {
        return true;
    }

    /** {@code eta sqrt(beta~)}: for eta = 0 without a root, which Q need not have. */
    protected T sigma(int t) {
        return rule.eta().isZero()
                ? arithmetic().zero()
                : arithmetic().of(rule.eta()).multiply(sqrt(posteriorVariance(t)));
    }
}
