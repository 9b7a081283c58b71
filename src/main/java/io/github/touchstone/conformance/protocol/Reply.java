package io.github.touchstone.conformance.protocol;

import java.util.List;

/** What an adapter says to the harness. */
public sealed interface Reply {
    /**
     * The answer to {@link Command.Start}.
     *
     * @param description of the implementation
     */
    record Started(Description description) implements Reply {}

    /**
     * The answers to {@link Command.Run}.
     *
     * @param seq of the question
     * @param results in the order of the questions
     */
    record Results(long seq, List<Result> results) implements Reply {
        /** Copies the list. */
        public Results {
            results = List.copyOf(results);
        }
    }

    /**
     * The whole request could not be served.
     *
     * @param seq of the question
     * @param message why
     */
    record Refused(long seq, String message) implements Reply {}

    /**
     * One answer.
     *
     * @param id of the question
     * @param answer to it
     */
    record Result(String id, Answer answer) {}
}
