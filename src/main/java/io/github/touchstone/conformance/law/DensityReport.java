package io.github.touchstone.conformance.law;

import io.github.touchstone.conformance.protocol.Answer;
import io.github.touchstone.math.quadrature.Measured;
import java.util.List;

/** What became of the law of an implementation's output on a mixture (spec SCR-7). */
public sealed interface DensityReport {
    /**
     * The law is known.
     *
     * @param totalVariation between it and that of the specification, before a last step without noise
     * @param lastStep {@code E|Y - Y'|} of the last step without noise and that of the specification from the same sample; zero
     *     without one
     * @param costs what it is away from the target there
     */
    record Judged(Measured totalVariation, Measured lastStep, List<Cost> costs) implements DensityReport {
        /** Copies the list. */
        public Judged {
            costs = List.copyOf(costs);
        }
    }

    /**
     * A divergence in nats.
     *
     * @param name {@code kl} for KL(target || output), {@code reverse_kl}, or {@code kl_of_reference} for KL(reference || output)
     * @param got of the implementation
     * @param reference of the specification
     */
    record Cost(String name, Measured got, Measured reference) {}

    /**
     * There is no law.
     *
     * @param output the output that shows it, {@code timesteps} or {@code step}
     * @param reason in one sentence
     */
    record NoLaw(String output, String reason) implements DensityReport {}

    /**
     * A question was not answered.
     *
     * @param question which
     * @param answer what came instead
     */
    record Unanswered(String question, Answer answer) implements DensityReport {}
}
