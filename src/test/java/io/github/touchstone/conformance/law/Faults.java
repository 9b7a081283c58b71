package io.github.touchstone.conformance.law;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.samplers.practice.Clipping;
import io.github.touchstone.samplers.practice.DdimStep;
import io.github.touchstone.samplers.practice.DdpmStep;
import io.github.touchstone.samplers.practice.Practice;
import io.github.touchstone.samplers.practice.ReverseStep;
import io.github.touchstone.samplers.practice.Rule;
import io.github.touchstone.samplers.practice.StepConfig;
import io.github.touchstone.samplers.practice.StepInput;
import io.github.touchstone.samplers.practice.TimestepGrid;
import io.github.touchstone.samplers.practice.VarianceType;
import io.github.touchstone.spec.schedules.TimestepSpacing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hipparchus.FieldElement;

/** Programs of practice with one fault each. */
final class Faults {
    private Faults() {}

    /** How a fault changes steps, tables and grids; as it is, nothing. */
    abstract static class Fault implements Practice.Dialect {
        @Override
        public final <T extends FieldElement<T>> Practice<T> in(Arithmetic<T> arithmetic) {
            return new Practice<>(arithmetic) {
                @Override
                protected List<Integer> timesteps(TimestepSpacing spacing, int trainSteps, int steps) {
                    return visited(super.timesteps(spacing, trainSteps, steps), trainSteps);
                }

                @Override
                public TimestepGrid grid(TimestepSpacing spacing, int trainSteps, int steps) {
                    return new TimestepGrid(timesteps(spacing, trainSteps, steps)) {
                        @Override
                        public int previous(int t) {
                            return Fault.this.previous(t, super.previous(t));
                        }
                    };
                }

                @Override
                protected ReverseStep<T> ddpm(StepConfig c, VarianceType variance, ReverseStep.Parts<T> parts) {
                    return Fault.this.ddpm(c, variance, parts);
                }

                @Override
                protected ReverseStep<T> ddim(StepConfig c, Rule.Ddim rule, ReverseStep.Parts<T> parts) {
                    return Fault.this.ddim(c, rule, parts);
                }
            };
        }

        List<Integer> visited(List<Integer> timesteps, int trainSteps) {
            return timesteps;
        }

        int previous(int t, int right) {
            return right;
        }

        <T extends FieldElement<T>> ReverseStep<T> ddpm(
                StepConfig c, VarianceType variance, ReverseStep.Parts<T> parts) {
            return new DdpmStep<>(c, variance, parts);
        }

        <T extends FieldElement<T>> ReverseStep<T> ddim(StepConfig c, Rule.Ddim rule, ReverseStep.Parts<T> parts) {
            return new DdimStep<>(c, rule, parts);
        }
    }

    /** All visited timesteps are one too low. */
    static Fault shiftedTimesteps() {
        return new Fault() {
            @Override
            List<Integer> visited(List<Integer> timesteps, int trainSteps) {
                return timesteps.stream().map(t -> t - 1).filter(t -> t >= 0).toList();
            }
        };
    }

    /** The last visited timestep is left out. */
    static Fault missingLast() {
        return new Fault() {
            @Override
            List<Integer> visited(List<Integer> timesteps, int trainSteps) {
                return timesteps.subList(0, timesteps.size() - 1);
            }
        };
    }

    /** The previous timestep is one too low. */
    static Fault shiftedPrevious() {
        return new Fault() {
            @Override
            int previous(int t, int right) {
                return right > 0 ? right - 1 : right;
            }
        };
    }

    /** The configuration is misread. */
    static Fault misread(UnaryOperator<StepConfig> reading) {
        return new Fault() {
            @Override
            <T extends FieldElement<T>> ReverseStep<T> ddpm(
                    StepConfig c, VarianceType variance, ReverseStep.Parts<T> parts) {
                StepConfig read = reading.apply(c);
                return new DdpmStep<>(read, ((Rule.Ddpm) read.rule()).variance(), parts);
            }

            @Override
            <T extends FieldElement<T>> ReverseStep<T> ddim(StepConfig c, Rule.Ddim rule, ReverseStep.Parts<T> parts) {
                StepConfig read = reading.apply(c);
                return new DdimStep<>(read, (Rule.Ddim) read.rule(), parts);
            }
        };
    }

    /** Noise is added at the last step too. */
    static Fault noiseAtLast() {
        return new Fault() {
            @Override
            <T extends FieldElement<T>> ReverseStep<T> ddpm(
                    StepConfig c, VarianceType variance, ReverseStep.Parts<T> parts) {
                return new DdpmStep<>(c, variance, parts) {
                    @Override
                    protected boolean addsNoise(int t) {
                        return true;
                    }
                };
            }
        };
    }

    /** The noise is replaced by a function of all noises so far, this one last. */
    static Fault noise(Function<List<Object>, Object> chosen) {
        List<Object> seen = new ArrayList<>();
        return new Fault() {
            @Override
            <T extends FieldElement<T>> ReverseStep<T> ddim(StepConfig c, Rule.Ddim rule, ReverseStep.Parts<T> parts) {
                return new DdimStep<>(c, rule, parts) {
                    @Override
                    @SuppressWarnings("unchecked") // noises of one arithmetic
                    protected T noise(int t, StepInput<T> in, int i) {
                        if (i == 0) {
                            seen.add(in.noise());
                        }
                        return sigma(t).multiply(((List<T>) chosen.apply(seen)).get(i));
                    }
                };
            }
        };
    }

    /** One step of the chain is off by a relative 2^-16 in the weight of x0. */
    static Fault oneStepOff(int timestep) {
        return new Fault() {
            @Override
            <T extends FieldElement<T>> ReverseStep<T> ddim(StepConfig c, Rule.Ddim rule, ReverseStep.Parts<T> parts) {
                return new DdimStep<>(c, rule, parts) {
                    @Override
                    protected T mean(int t, T x, T clean, T modelOutput) {
                        T right = super.mean(t, x, clean, modelOutput);
                        return t == timestep
                                ? right.add(right.divide(arithmetic().of(1 << 16)))
                                : right;
                    }
                };
            }
        };
    }

    /** The configuration with another sampler. */
    static StepConfig ruled(StepConfig c, Rule rule) {
        return new StepConfig(
                c.family(), c.trainSteps(), c.spacing(), c.steps(), c.prediction(), c.finalAlpha(), c.clipping(), rule);
    }

    /** The configuration with clipping. */
    static StepConfig clipped(StepConfig c, Clipping clipping) {
        return new StepConfig(
                c.family(), c.trainSteps(), c.spacing(), c.steps(), c.prediction(), c.finalAlpha(), clipping, c.rule());
    }
}
