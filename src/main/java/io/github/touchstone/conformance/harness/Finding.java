package io.github.touchstone.conformance.harness;

import io.github.touchstone.conformance.protocol.Answer;
import io.github.touchstone.conformance.protocol.Breakage;
import java.util.List;
import java.util.Optional;

/** What came of one case in one format (spec HAR-2). */
public sealed interface Finding {
    /**
     * The answer agrees.
     *
     * @param grade {@link Grade#TIGHT} or {@link Grade#ACCEPTED}
     * @param worst the largest distance in units of the last place, three digits; empty where there is no such unit
     * @param share the largest distance as a share of the one that would just pass, two digits; empty where there is none
     * @param remark what is worth knowing of an answer that agrees, or empty
     */
    record Agrees(Grade grade, String worst, String share, String remark) implements Finding {}

    /**
     * The answer does not agree.
     *
     * @param outputs the outputs that are wrong, by name
     * @param diagnosis what the answer is instead, where that is recognised
     * @param answer the answer, where there is a single one
     */
    record Differs(List<WrongOutput> outputs, Optional<String> diagnosis, Optional<Answer.Outputs> answer)
            implements Finding {
        /** Copies the list. */
        public Differs {
            outputs = List.copyOf(outputs);
        }
    }

    /**
     * The implementation raised an error instead of answering.
     *
     * @param message in its words
     */
    record Raised(String message) implements Finding {}

    /**
     * The implementation says itself that it deviates here.
     *
     * @param reason why
     * @param issue where that is tracked, or empty
     */
    record Declared(String reason, String issue) implements Finding {}

    /**
     * The implementation cannot be asked this.
     *
     * @param missing the first capability that it does not declare; empty if it was asked and answered so
     * @param reason in words
     */
    record Unsupported(Optional<String> missing, String reason) implements Finding {}

    /**
     * The adapter broke the protocol, went silent or died.
     *
     * @param kind how
     * @param detail with what
     * @param stderr the last lines of its standard error
     */
    record Broke(Breakage kind, String detail, String stderr) implements Finding {}

    /** The answer is well formed, and was not compared. */
    record Answered() implements Finding {}

    /** Whether an answer was wrong, or was an error where one was due. */
    default boolean fails() {
        return this instanceof Differs || this instanceof Raised;
    }

    /** Whether the case was put to the implementation and answered in its own name. */
    default boolean ran() {
        return fails() || this instanceof Agrees || this instanceof Answered;
    }
}
