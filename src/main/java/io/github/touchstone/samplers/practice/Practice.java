package io.github.touchstone.samplers.practice;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.schedules.TimestepSpacing;
import java.util.List;
import org.hipparchus.FieldElement;

/** Everything that a program of practice computes, in one arithmetic: tables, timesteps, conversions and steps (spec chapter 11). */
public class Practice<T extends FieldElement<T>> {
    private final Arithmetic<T> arithmetic;

    /** A program for any arithmetic; {@code Practice::new} is the textbook. */
    @FunctionalInterface
    public interface Dialect {
        /** The program in one arithmetic. */
        <T extends FieldElement<T>> Practice<T> in(Arithmetic<T> arithmetic);
    }

    /** In the given arithmetic. */
    public Practice(Arithmetic<T> arithmetic) {
        this.arithmetic = arithmetic;
    }

    /** The arithmetic. */
    public final Arithmetic<T> arithmetic() {
        return arithmetic;
    }

    /** How tables are made. */
    protected Tables<T> tables() {
        return new Tables<>(arithmetic);
    }

    /** The tables of a family with T timesteps. */
    public final NoiseTable<T> table(ScheduleFamily family, int trainSteps) {
        return tables().of(family, trainSteps);
    }

    /** The visited timesteps, descending. */
    protected List<Integer> timesteps(TimestepSpacing spacing, int trainSteps, int steps) {
        return TimestepGrid.descending(spacing, trainSteps, steps);
    }

    /** The visited timesteps, and the steps between them. */
    public TimestepGrid grid(TimestepSpacing spacing, int trainSteps, int steps) {
        return new TimestepGrid(timesteps(spacing, trainSteps, steps));
    }

    /** The conversions, the velocity and the forward process. */
    public Predictions<T> predictions() {
        return new Predictions<>(arithmetic);
    }

    /** The score of a mixture. */
    public MixtureModel<T> mixtures() {
        return new MixtureModel<>(arithmetic, MixtureForm.TEXTBOOK);
    }

    /** How clean samples are clipped. */
    protected Clipper<T> clipper() {
        return new Clipper<>(arithmetic);
    }

    /** The step of a configuration. It can be kept: it holds the tables. */
    public final ReverseStep<T> step(StepConfig config) {
        return step(config, table(config.family(), config.trainSteps()));
    }

    /** The step of a configuration on tables made elsewhere, such as in another format. */
    public final ReverseStep<T> step(StepConfig config, NoiseTable<T> table) {
        ReverseStep.Parts<T> parts = new ReverseStep.Parts<>(
                table, grid(config.spacing(), config.trainSteps(), config.steps()), predictions(), clipper());
        if (config.rule() instanceof Rule.Ddim rule) {
            return ddim(config, rule, parts);
        }
        return ddpm(config, ((Rule.Ddpm) config.rule()).variance(), parts);
    }

    /** A DDPM step. */
    protected ReverseStep<T> ddpm(StepConfig config, VarianceType variance, ReverseStep.Parts<T> parts) {
        return new DdpmStep<>(config, variance, parts);
    }

    /** A DDIM step. */
    protected ReverseStep<T> ddim(StepConfig config, Rule.Ddim rule, ReverseStep.Parts<T> parts) {
        return new DdimStep<>(config, rule, parts);
    }
}
