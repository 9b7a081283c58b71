package io.github.touchstone.conformance.law;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.Practice;
import io.github.touchstone.samplers.practice.ReverseStep;
import io.github.touchstone.samplers.practice.StepConfig;
import io.github.touchstone.samplers.practice.StepInput;
import io.github.touchstone.samplers.practice.TimestepGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hipparchus.FieldElement;

/**
 * The chain of the specification: the visited timesteps and the map of each step, in any arithmetic (spec LAW-1).
 *
 * @param timesteps descending
 * @param maps of the steps that start there
 * @param <T> the numbers
 */
record ReferenceChain<T>(List<Integer> timesteps, List<StepMap<T>> maps) {
    /**
     * The chain of a configuration without clipping.
     *
     * @param interpolation the v of the variance type {@code learned_range}, or empty
     */
    static <T extends FieldElement<T>> ReferenceChain<T> of(
            StepConfig config, Optional<Rational> interpolation, Arithmetic<T> arithmetic) {
        return of(config, new Practice<>(arithmetic).step(config), interpolation, arithmetic);
    }

    /** The chain that makes the given step at the timesteps of a configuration. */
    static <T extends FieldElement<T>> ReferenceChain<T> of(
            StepConfig config, ReverseStep<T> step, Optional<Rational> interpolation, Arithmetic<T> arithmetic) {
        List<Integer> timesteps = TimestepGrid.descending(config.spacing(), config.trainSteps(), config.steps());
        return of(step, timesteps, interpolation, arithmetic);
    }

    /** The chain that makes the given step at the given timesteps. */
    static <T extends FieldElement<T>> ReferenceChain<T> of(
            ReverseStep<T> step, List<Integer> timesteps, Optional<Rational> interpolation, Arithmetic<T> arithmetic) {
        List<StepMap<T>> maps = new ArrayList<>();
        for (int t : timesteps) {
            maps.add(map(step, t, interpolation.map(arithmetic::of), arithmetic));
        }
        return new ReferenceChain<>(timesteps, maps);
    }

    private static <T extends FieldElement<T>> StepMap<T> map(
            ReverseStep<T> step, int t, Optional<T> interpolation, Arithmetic<T> arithmetic) {
        T one = arithmetic.one();
        T zero = arithmetic.zero();
        List<T> y = step.step(new StepInput<>(
                        t,
                        List.of(one, zero, zero, zero),
                        List.of(zero, one, zero, zero),
                        List.of(zero, zero, one, zero),
                        interpolation.map(v -> List.of(v, v, v, v))))
                .prevSample();
        return new StepMap<>(y.get(0), y.get(1), y.get(2), y.get(3));
    }
}
