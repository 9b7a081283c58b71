package io.github.touchstone.conformance.faults;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.samplers.practice.Clipper;
import io.github.touchstone.samplers.practice.MixtureModel;
import io.github.touchstone.samplers.practice.Practice;
import io.github.touchstone.samplers.practice.Predictions;
import io.github.touchstone.samplers.practice.ReverseStep;
import io.github.touchstone.samplers.practice.Rule;
import io.github.touchstone.samplers.practice.StepConfig;
import io.github.touchstone.samplers.practice.Tables;
import io.github.touchstone.samplers.practice.TimestepGrid;
import io.github.touchstone.samplers.practice.VarianceType;
import io.github.touchstone.spec.schedules.TimestepSpacing;
import java.util.List;
import org.hipparchus.FieldElement;

/** The program of practice with one of its parts replaced by a faulty one. */
final class FaultyPractice<T extends FieldElement<T>> extends Practice<T> {
    private final Fault fault;

    FaultyPractice(Fault fault, Arithmetic<T> arithmetic) {
        super(arithmetic);
        this.fault = fault;
    }

    /** The faulty program for any arithmetic. */
    static Practice.Dialect dialect(Fault fault) {
        return new Practice.Dialect() {
            @Override
            public <T extends FieldElement<T>> Practice<T> in(Arithmetic<T> arithmetic) {
                return new FaultyPractice<>(fault, arithmetic);
            }
        };
    }

    @Override
    protected Tables<T> tables() {
        if (fault instanceof TableFault table) {
            return new FaultyTables<>(table, arithmetic());
        }
        return fault instanceof FormatFault format ? new NarrowTables<>(format, arithmetic()) : super.tables();
    }

    @Override
    protected List<Integer> timesteps(TimestepSpacing spacing, int trainSteps, int steps) {
        return fault instanceof TimestepFault timestep
                ? new FaultyTimesteps(timestep, spacing, trainSteps, steps).visited()
                : super.timesteps(spacing, trainSteps, steps);
    }

    @Override
    public TimestepGrid grid(TimestepSpacing spacing, int trainSteps, int steps) {
        return fault instanceof TimestepFault timestep
                ? new FaultyGrid(timestep, timesteps(spacing, trainSteps, steps), spacing, trainSteps, steps)
                : super.grid(spacing, trainSteps, steps);
    }

    @Override
    public Predictions<T> predictions() {
        if (fault instanceof PredictionFault prediction) {
            return new FaultyPredictions<>(prediction, arithmetic());
        }
        return fault instanceof ForwardFault forward ? new FaultyForward<>(forward, arithmetic()) : super.predictions();
    }

    @Override
    public MixtureModel<T> mixtures() {
        return fault instanceof ScoreFault score ? new FaultyMixtures<>(score, arithmetic()) : super.mixtures();
    }

    @Override
    protected Clipper<T> clipper() {
        return fault instanceof ClippingFault clipping ? new FaultyClipper<>(clipping, arithmetic()) : super.clipper();
    }

    @Override
    protected ReverseStep<T> ddpm(StepConfig config, VarianceType variance, ReverseStep.Parts<T> parts) {
        StepConfig read = Misread.by(fault, config);
        ReverseStep.Parts<T> found = lookedUp(parts);
        if (fault instanceof MeanFault mean) {
            return new FaultyMean<>(mean, read, variance, found);
        }
        if (fault instanceof VarianceFault noise) {
            return new FaultyVariance<>(noise, read, variance, found);
        }
        return super.ddpm(read, Misread.by(fault, variance), found);
    }

    @Override
    protected ReverseStep<T> ddim(StepConfig config, Rule.Ddim rule, ReverseStep.Parts<T> parts) {
        StepConfig read = Misread.by(fault, config);
        ReverseStep.Parts<T> found = lookedUp(parts);
        return fault instanceof DdimFault ddim
                ? new FaultyDdim<>(ddim, read, rule, found)
                : super.ddim(read, Misread.by(fault, read, rule), found);
    }

    private ReverseStep.Parts<T> lookedUp(ReverseStep.Parts<T> parts) {
        return fault == TimestepFault.INDEX_FOR_TIMESTEP
                ? new ReverseStep.Parts<>(
                        FaultyTables.byIndex(parts.table(), parts.grid().timesteps()),
                        parts.grid(),
                        parts.predictions(),
                        parts.clipper())
                : parts;
    }
}
