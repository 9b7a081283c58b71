package io.github.touchstone.conformance.law;

import io.github.touchstone.conformance.protocol.Answer;
import io.github.touchstone.math.numbers.Rational;
import java.util.List;

/** What probing a chain found (spec LAW-2). */
public sealed interface Recovery {
    /**
     * The chain is affine: the visited timesteps in their order, and the map of each step.
     *
     * @param steps at least one
     */
    record Affine(List<Step> steps) implements Recovery {
        /** Copies the list. */
        public Affine {
            steps = List.copyOf(steps);
        }

        /** The visited timesteps, in the order of the chain. */
        public List<Integer> timesteps() {
            return steps.stream().map(Step::timestep).toList();
        }
    }

    /**
     * One step of an affine chain.
     *
     * @param timestep where it starts
     * @param map what it does, exactly as answered
     */
    record Step(int timestep, StepMap<Rational> map) {}

    /**
     * A step is no affine map of its inputs: there is no law to speak of.
     *
     * @param reason what it does instead
     * @param timestep the first step found so
     * @param detail with figures
     */
    record NotAffine(Departure reason, int timestep, String detail) implements Recovery {}

    /**
     * A question of the probing was not answered.
     *
     * @param question which
     * @param answer what came instead
     */
    record Unanswered(String question, Answer answer) implements Recovery {}

    /**
     * The visited timesteps are no timesteps.
     *
     * @param detail why
     */
    record NoChain(String detail) implements Recovery {}
}
