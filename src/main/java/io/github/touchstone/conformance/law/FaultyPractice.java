package io.github.touchstone.conformance.law;

import io.github.touchstone.math.numbers.Binary64Arithmetic;
import io.github.touchstone.samplers.practice.DdimStep;
import io.github.touchstone.samplers.practice.DdpmStep;
import io.github.touchstone.samplers.practice.Practice;
import io.github.touchstone.samplers.practice.ReverseStep;
import io.github.touchstone.samplers.practice.Rule;
import io.github.touchstone.samplers.practice.StepConfig;
import io.github.touchstone.samplers.practice.StepInput;
import io.github.touchstone.samplers.practice.Tables;
import io.github.touchstone.samplers.practice.TimestepGrid;
import io.github.touchstone.samplers.practice.VarianceType;
import io.github.touchstone.spec.schedules.TimestepSpacing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.hipparchus.util.Binary64;

/** Programs of practice with one fault each (spec LAW-9). */
class FaultyPractice extends Practice<Binary64> {
    FaultyPractice() {
        super(Binary64Arithmetic.DOUBLE);
    }

    static List<KnownFault> of(StepConfig c) {
        int stride = c.trainSteps() / c.steps();
        return List.of(
                new KnownFault(
                        "the previous timestep is t - " + stride + ", not the next visited one",
                        c,
                        new Previous(t -> t - stride)),
                new KnownFault("the previous timestep is t - 1, not the next visited one", c, new Previous(t -> t - 1)),
                new KnownFault("abar is that of the timestep before", c, new Shifted(-1)),
                new KnownFault("abar is that of the timestep after", c, new Shifted(1)),
                new KnownFault("the last step adds noise", c, new NoisyEnd()),
                new KnownFault("the noise is weighted by a variance, not by its root", c, new Unrooted()),
                new KnownFault("the noise has the opposite sign", c, new Negated()));
    }

    /** The previous timestep by a formula. */
    private static final class Previous extends FaultyPractice {
        private final IntUnaryOperator previous;

        Previous(IntUnaryOperator previous) {
            this.previous = previous;
        }

        @Override
        public TimestepGrid grid(TimestepSpacing spacing, int trainSteps, int steps) {
            return new TimestepGrid(timesteps(spacing, trainSteps, steps)) {
                @Override
                public int previous(int t) {
                    return Math.max(END, previous.applyAsInt(t));
                }
            };
        }
    }

    /** abar from a neighbouring place of the table; one before its beginning, the last beyond its end. */
    private static final class Shifted extends FaultyPractice {
        private final int shift;

        Shifted(int shift) {
            this.shift = shift;
        }

        @Override
        protected Tables<Binary64> tables() {
            return new Tables<>(arithmetic()) {
                @Override
                protected List<Binary64> alphaBars(List<Binary64> betas) {
                    List<Binary64> right = super.alphaBars(betas);
                    List<Binary64> wrong = new ArrayList<>();
                    for (int t = 0; t < right.size(); t++) {
                        int s = Math.min(right.size() - 1, t + shift);
                        wrong.add(s < 0 ? Binary64.ONE : right.get(s));
                    }
                    return wrong;
                }
            };
        }
    }

    private static final class NoisyEnd extends FaultyPractice {
        @Override
        protected ReverseStep<Binary64> ddpm(
                StepConfig config, VarianceType variance, ReverseStep.Parts<Binary64> parts) {
            return new DdpmStep<>(config, variance, parts) {
                @Override
                protected boolean addsNoise(int t) {
                    return true;
                }
            };
        }
    }

    private static final class Unrooted extends FaultyPractice {
        @Override
        protected ReverseStep<Binary64> ddpm(
                StepConfig config, VarianceType variance, ReverseStep.Parts<Binary64> parts) {
            return new DdpmStep<>(config, variance, parts) {
                @Override
                protected Binary64 noise(int t, StepInput<Binary64> in, int i) {
                    return super.noise(t, in, i).multiply(sigma(t, in, i));
                }
            };
        }

        @Override
        protected ReverseStep<Binary64> ddim(StepConfig config, Rule.Ddim rule, ReverseStep.Parts<Binary64> parts) {
            return new DdimStep<>(config, rule, parts) {
                @Override
                protected Binary64 noise(int t, StepInput<Binary64> in, int i) {
                    return super.noise(t, in, i).multiply(sigma(t));
                }
            };
        }
    }

    private static final class Negated extends FaultyPractice {
        @Override
        protected ReverseStep<Binary64> ddpm(
                StepConfig config, VarianceType variance, ReverseStep.Parts<Binary64> parts) {
            return new DdpmStep<>(config, variance, parts) {
                @Override
                protected Binary64 noise(int t, StepInput<Binary64> in, int i) {
                    return super.noise(t, in, i).negate();
                }
            };
        }

        @Override
        protected ReverseStep<Binary64> ddim(StepConfig config, Rule.Ddim rule, ReverseStep.Parts<Binary64> parts) {
            return new DdimStep<>(config, rule, parts) {
                @Override
                protected Binary64 noise(int t, StepInput<Binary64> in, int i) {
                    return super.noise(t, in, i).negate();
                }
            };
        }
    }
}
