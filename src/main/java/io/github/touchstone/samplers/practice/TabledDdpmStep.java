package io.github.touchstone.samplers.practice;

import org.hipparchus.FieldElement;

/**
 * DDPM with beta and {@code alpha = 1 - beta} of the table wherever the table has the step (TOL-6): where no timestep is passed over
 * (PRC-15).
 */
final class TabledDdpmStep<T extends FieldElement<T>> extends DdpmStep<T> {
    private final NoiseTable<T> table;
    private final boolean respaced;

    /** With a table of training, or one that has been respaced and so has every step but one to abar of timestep 0. */
    TabledDdpmStep(StepConfig config, VarianceType variance, Parts<T> parts, boolean respaced) {
        super(config, variance, parts);
        this.table = parts.table();
        this.respaced = respaced;
    }

    @Override
    protected T effectiveAlpha(int t) {
        return tabled(t) ? one().subtract(table.betas().get(t)) : super.effectiveAlpha(t);
    }

    @Override
    protected T effectiveBeta(int t) {
        return tabled(t) ? table.betas().get(t) : super.effectiveBeta(t);
    }

    private boolean tabled(int t) {
        boolean last = previous(t) == TimestepGrid.END;
        return (respaced || previous(t) == t - 1) && !(last && config().finalAlpha() == FinalAlpha.FIRST);
    }
}
