package io.github.touchstone.conformance.protocol;

/** What the harness says to an adapter. */
public sealed interface Command {
    /** The version of the protocol that this program speaks. */
    int VERSION = 1;

    /**
     * The first message: who are you?
     *
     * @param version of the protocol
     */
    record Start(int version) implements Command {}

    /**
     * Questions.
     *
     * @param seq a number that the answer repeats
     * @param request the questions
     */
    record Run(long seq, Request request) implements Command {}

    /** The last message; it has no answer. */
    record Stop() implements Command {}
}
