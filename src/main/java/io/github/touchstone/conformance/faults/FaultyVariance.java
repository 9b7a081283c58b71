package io.github.touchstone.conformance.faults;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.DdpmStep;
import io.github.touchstone.samplers.practice.StepConfig;
import io.github.touchstone.samplers.practice.StepInput;
import io.github.touchstone.samplers.practice.TimestepGrid;
import io.github.touchstone.samplers.practice.VarianceType;
import java.math.BigInteger;
import org.hipparchus.FieldElement;

/** DDPM with one mistake in the noise. */
final class FaultyVariance<T extends FieldElement<T>> extends DdpmStep<T> {
    /** 1e-20. */
    private static final Rational TINY = Rational.of(BigInteger.ONE, BigInteger.TEN.pow(20));

    private final VarianceFault fault;
    private final VarianceType variance;
    private final Parts<T> parts;

    FaultyVariance(VarianceFault fault, StepConfig config, VarianceType variance, Parts<T> parts) {
        super(config, variance, parts);
        this.fault = fault;
        this.variance = variance;
        this.parts = parts;
    }

    @Override
    protected T smallVariance(int t) {
        T share = noiseSharePrevious(t).divide(noiseShare(t));
        return switch (fault) {
            case SMALL_IS_LARGE -> effectiveBeta(t);
            case SMALL_OF_TRAINING_BETA -> share.multiply(trainingBeta(t));
            case SMALL_NOT_DIVIDED -> noiseSharePrevious(t).multiply(effectiveBeta(t));
            case SMALL_INVERTED -> effectiveBeta(t).divide(share);
            case SMALL_OF_ALPHA -> share.multiply(effectiveAlpha(t));
            case SMALL_OF_NEXT_STEP -> super.smallVariance(previous(t) == TimestepGrid.END ? t : previous(t));
            case LAST_STEP_CLAMPED ->
                arithmetic().max(super.smallVariance(t), arithmetic().of(TINY));
            default -> super.smallVariance(t);
        };
    }

    @Override
    protected T largeVariance(int t) {
        return switch (fault) {
            case LARGE_IS_SMALL -> posteriorVariance(t);
            case LARGE_OF_TRAINING_BETA -> trainingBeta(t);
            default -> super.largeVariance(t);
        };
    }

    private T trainingBeta(int t) {
        return parts.table().betas().get(t);
    }

    @Override
    protected T logVariance(int t, T v) {
        T w = one().subtract(v);
        return switch (fault) {
            case LEARNED_NOT_LOGARITHMIC -> log(v.multiply(largeVariance(t)).add(w.multiply(smallVariance(t))));
            case LEARNED_ENDS_SWAPPED -> super.logVariance(t, w);
            case LEARNED_FROM_MINUS_ONE ->
                super.logVariance(t, v.add(one()).divide(arithmetic().of(2)));
            case LEARNED_OF_TRAINING_BETA -> v.multiply(log(trainingBeta(t))).add(w.multiply(log(smallVariance(t))));
            default -> super.logVariance(t, v);
        };
    }

    @Override
    protected T deviation(T logVariance) {
        return fault == VarianceFault.LOG_NOT_HALVED ? arithmetic().exp(logVariance) : super.deviation(logVariance);
    }

    @Override
    protected T sigma(int t, StepInput<T> in, int i) {
        T sigma = super.sigma(t, in, i);
        return switch (fault) {
            case SIGMA_NOT_ROOTED -> sigma.multiply(sigma);
            case LOG_IS_ROOTED -> variance == VarianceType.FIXED_LARGE_LOG ? sqrt(log(largeVariance(t))) : sigma;
            default -> sigma;
        };
    }

    @Override
    protected boolean addsNoise(int t) {
        return switch (fault) {
            case LAST_STEP_NOISY, LAST_STEP_CLAMPED -> true;
            case FIRST_STEP_SILENT ->
                super.addsNoise(t) && t != parts.grid().timesteps().get(0);
            case SILENT -> false;
            default -> super.addsNoise(t);
        };
    }
}
