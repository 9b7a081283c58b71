package io.github.touchstone.conformance.faults;

import io.github.touchstone.samplers.practice.DdpmStep;
import io.github.touchstone.samplers.practice.NoiseTable;
import io.github.touchstone.samplers.practice.StepConfig;
import io.github.touchstone.samplers.practice.VarianceType;
import org.hipparchus.FieldElement;

/** DDPM with one mistake in the mean. */
final class FaultyMean<T extends FieldElement<T>> extends DdpmStep<T> {
    private final MeanFault fault;
    private final NoiseTable<T> table;

    FaultyMean(MeanFault fault, StepConfig config, VarianceType variance, Parts<T> parts) {
        super(config, variance, parts);
        this.fault = fault;
        this.table = parts.table();
    }

    @Override
    protected T mean(int t, T x, T clean, T modelOutput) {
        T epsilon = predictedEpsilon(alphaBar(t), x, modelOutput);
        T beta = effectiveBeta(t);
        T rootOfAlpha = sqrt(effectiveAlpha(t));
        T weight = beta.divide(sqrt(noiseShare(t)));
        return switch (fault) {
            case WEIGHTS_SWAPPED ->
                weightOfSample(t).multiply(clean).add(weightOfClean(t).multiply(x));
            case SAMPLE_NEGATED ->
                weightOfClean(t).multiply(clean).subtract(weightOfSample(t).multiply(x));
            case FROM_RAW_EPSILON -> x.subtract(weight.multiply(epsilon)).divide(rootOfAlpha);
            case EPSILON_NOT_DIVIDED -> x.subtract(beta.multiply(epsilon)).divide(rootOfAlpha);
            case EPSILON_NOT_SCALED -> x.subtract(weight.multiply(epsilon));
            default -> super.mean(t, x, clean, modelOutput);
        };
    }

    @Override
    protected T weightOfClean(int t) {
        T root = sqrt(alphaBarPrevious(t));
        T beta = effectiveBeta(t);
        return switch (fault) {
            case CLEAN_NOT_ROOTED -> alphaBarPrevious(t).multiply(beta).divide(noiseShare(t));
            case CLEAN_OF_LEVEL -> sqrt(alphaBar(t)).multiply(beta).divide(noiseShare(t));
            case CLEAN_OF_TRAINING_BETA -> root.multiply(table.betas().get(t)).divide(noiseShare(t));
            case CLEAN_OF_POSTERIOR -> root.multiply(posteriorVariance(t)).divide(noiseShare(t));
            case CLEAN_NOT_DIVIDED -> root.multiply(beta);
            default -> super.weightOfClean(t);
        };
    }

    @Override
    protected T weightOfSample(int t) {
        T alpha = effectiveAlpha(t);
        T share = noiseSharePrevious(t).divide(noiseShare(t));
        return switch (fault) {
            case SAMPLE_NOT_ROOTED -> alpha.multiply(share);
            case SAMPLE_OF_TRAINING_ALPHA ->
                sqrt(one().subtract(table.betas().get(t))).multiply(share);
            case SAMPLE_OF_SIGNAL -> sqrt(alphaBar(t)).multiply(share);
            case SAMPLE_NOT_DIVIDED -> sqrt(alpha).multiply(noiseSharePrevious(t));
            case SAMPLE_OF_LEVEL -> sqrt(alpha);
            case SAMPLE_INVERTED -> sqrt(alpha).multiply(noiseShare(t)).divide(noiseSharePrevious(t));
            default -> super.weightOfSample(t);
        };
    }
}
