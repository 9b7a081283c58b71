package io.github.touchstone.conformance.protocol;

import java.util.List;
import java.util.Map;

/** What an implementation says to one question, or what became of it. */
public sealed interface Answer {
    /**
     * The outputs, by name; each real as the text that crossed the wire.
     *
     * @param reals arrays of reals
     * @param integers arrays of integers
     */
    record Outputs(Map<String, List<String>> reals, Map<String, List<Long>> integers) implements Answer {
        /** Copies the maps. */
        public Outputs {
            reals = Map.copyOf(reals);
            integers = Map.copyOf(integers);
        }
    }

    /**
     * The implementation knows that it deviates here.
     *
     * @param reason why
     * @param issue where that is tracked, or empty
     */
    record Skipped(String reason, String issue) implements Answer {}

    /**
     * The implementation does not have this feature.
     *
     * @param reason which
     */
    record Unsupported(String reason) implements Answer {}

    /**
     * The implementation raised an error of its own.
     *
     * @param message in its words
     */
    record Failed(String message) implements Answer {}

    /**
     * The adapter broke the protocol, went silent or died.
     *
     * @param kind what went wrong
     * @param detail with what, quoted and bounded in length
     * @param stderr the last lines of its standard error
     */
    record Broken(Breakage kind, String detail, String stderr) implements Answer {}
}
