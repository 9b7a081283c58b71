package io.github.touchstone.conformance.faults;

import io.github.touchstone.samplers.practice.DdimStep;
import io.github.touchstone.samplers.practice.NoiseTable;
import io.github.touchstone.samplers.practice.Rule;
import io.github.touchstone.samplers.practice.StepConfig;
import io.github.touchstone.samplers.practice.TimestepGrid;
import org.hipparchus.FieldElement;

/** DDIM with one mistake. */
final class FaultyDdim<T extends FieldElement<T>> extends DdimStep<T> {
    private final DdimFault fault;
    private final NoiseTable<T> table;
    private final T eta;

    FaultyDdim(DdimFault fault, StepConfig config, Rule.Ddim rule, Parts<T> parts) {
        super(config, rule, parts);
        this.fault = fault;
        this.table = parts.table();
        this.eta = arithmetic().of(rule.eta());
    }

    @Override
    protected T sigma(int t) {
        return switch (fault) {
            case ETA_SQUARED -> eta.multiply(super.sigma(t));
            case ETA_ROOTED -> sqrt(eta.multiply(posteriorVariance(t)));
            case ETA_IGNORED -> arithmetic().zero();
            case ETA_ALWAYS_ONE -> sqrt(posteriorVariance(t));
            case SIGMA_NOT_ROOTED -> eta.multiply(posteriorVariance(t));
            case SIGMA_OF_BETA -> eta.multiply(sqrt(effectiveBeta(t)));
            case SIGMA_OF_LEVEL -> eta.multiply(sqrt(noiseShare(t)));
            case SIGMA_AT_PREVIOUS -> super.sigma(previous(t) == TimestepGrid.END ? t : previous(t));
            default -> super.sigma(t);
        };
    }

    @Override
    protected T posteriorVariance(int t) {
        return switch (fault) {
            case SIGMA_INVERTED -> noiseShare(t).divide(noiseSharePrevious(t)).multiply(effectiveBeta(t));
            case SIGMA_OF_TRAINING_BETA ->
                noiseSharePrevious(t)
                        .divide(noiseShare(t))
                        .multiply(table.betas().get(t));
            default -> super.posteriorVariance(t);
        };
    }

    @Override
    protected T direction(int t) {
        T sigma = sigma(t);
        T square = sigma.multiply(sigma);
        return switch (fault) {
            case DIRECTION_NOT_ROOTED -> noiseSharePrevious(t).subtract(square);
            case DIRECTION_IS_SIGMA -> sigma;
            case DIRECTION_WITHOUT_SIGMA -> sqrt(noiseSharePrevious(t));
            case DIRECTION_ETA_ONCE -> positive(noiseSharePrevious(t).subtract(eta.multiply(posteriorVariance(t))));
            case DIRECTION_SIGMA_ONCE -> positive(noiseSharePrevious(t).subtract(sigma));
            case DIRECTION_SIGMA_ADDED -> positive(noiseSharePrevious(t).add(square));
            case DIRECTION_OF_LEVEL -> positive(noiseShare(t).subtract(square));
            case DIRECTION_NEGATED -> super.direction(t).negate();
            default -> super.direction(t);
        };
    }

    private T positive(T radicand) {
        return arithmetic().rootOfPositivePart(radicand);
    }

    @Override
    protected T mean(int t, T x, T clean, T modelOutput) {
        return weightOfClean(t).multiply(clean).add(direction(t).multiply(epsilon(t, x, clean, modelOutput)));
    }

    private T weightOfClean(int t) {
        return switch (fault) {
            case CLEAN_OF_LEVEL -> sqrt(alphaBar(t));
            case CLEAN_NOT_ROOTED -> alphaBarPrevious(t);
            case CLEAN_NOT_SCALED -> one();
            default -> sqrt(alphaBarPrevious(t));
        };
    }

    @Override
    protected boolean addsNoise(int t) {
        return fault != DdimFault.LAST_STEP_SILENT || previous(t) != TimestepGrid.END;
    }
}
