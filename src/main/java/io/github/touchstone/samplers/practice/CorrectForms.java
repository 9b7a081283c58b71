package io.github.touchstone.samplers.practice;

import io.github.touchstone.math.numbers.Arithmetic;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.FieldElement;

/** The forms that programs of practice write the formulas of chapter 11 in: equal in exact numbers, rounded otherwise (TOL-6). */
public final class CorrectForms {
    private CorrectForms() {}

    /** Where a step of DDPM has its beta from. */
    private enum BetaForm {
        /** {@code 1 - a/a'}. */
        QUOTIENT,
        /** The table of training, where no timestep is passed over. */
        TABLED,
        /** A table made anew for the visited timesteps, by products of {@code 1 - beta} again (guided-diffusion). */
        RESPACED
    }

    /** Every form, the textbook first; all act on the tables of training that they are given. */
    public static List<Practice.Dialect> all() {
        List<Practice.Dialect> all = new ArrayList<>();
        for (BetaForm beta : BetaForm.values()) {
            all.add(dialect(beta, false));
            all.add(dialect(beta, true));
        }
        return all;
    }

    /** Every form of the score of a mixture, the textbook first (spec SCR-3). */
    public static List<Practice.Dialect> ofMixtures() {
        return MixtureForm.all().stream().map(CorrectForms::dialect).toList();
    }

    private static Practice.Dialect dialect(MixtureForm form) {
        return new Practice.Dialect() {
            @Override
            public <T extends FieldElement<T>> Practice<T> in(Arithmetic<T> arithmetic) {
                return new Practice<>(arithmetic) {
                    @Override
                    public MixtureModel<T> mixtures() {
                        return new MixtureModel<>(arithmetic, form);
                    }
                };
            }
        };
    }

    private static Practice.Dialect dialect(BetaForm beta, boolean reciprocal) {
        return new Practice.Dialect() {
            @Override
            public <T extends FieldElement<T>> Practice<T> in(Arithmetic<T> arithmetic) {
                return new Form<>(beta, reciprocal, arithmetic);
            }
        };
    }

    private static final class Form<T extends FieldElement<T>> extends Practice<T> {
        private final BetaForm beta;
        private final boolean reciprocal;

        Form(BetaForm beta, boolean reciprocal, Arithmetic<T> arithmetic) {
            super(arithmetic);
            this.beta = beta;
            this.reciprocal = reciprocal;
        }

        @Override
        public Predictions<T> predictions() {
            return reciprocal ? new ReciprocalPredictions<>(arithmetic()) : super.predictions();
        }

        @Override
        protected ReverseStep<T> ddpm(StepConfig config, VarianceType variance, ReverseStep.Parts<T> parts) {
            return switch (beta) {
                case QUOTIENT -> super.ddpm(config, variance, parts);
                case TABLED -> new TabledDdpmStep<>(config, variance, parts, false);
                case RESPACED -> new TabledDdpmStep<>(config, variance, respaced(parts), true);
            };
        }

        @Override
        protected ReverseStep<T> ddim(StepConfig config, Rule.Ddim rule, ReverseStep.Parts<T> parts) {
            return super.ddim(config, rule, beta == BetaForm.RESPACED ? respaced(parts) : parts);
        }

        private static <T extends FieldElement<T>> ReverseStep.Parts<T> respaced(ReverseStep.Parts<T> parts) {
            return parts.grid().timesteps().size() == parts.table().trainSteps()
                    ? parts
                    : new ReverseStep.Parts<>(
                            parts.table().respaced(parts.grid().timesteps()),
                            parts.grid(),
                            parts.predictions(),
                            parts.clipper());
        }
    }
}
