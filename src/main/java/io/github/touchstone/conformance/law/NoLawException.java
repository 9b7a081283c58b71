package io.github.touchstone.conformance.law;

import io.github.touchstone.conformance.protocol.Answer;
import java.util.Optional;

/** A probed step has no law, for a reason that is a finding about the implementation (spec SCR-6). */
final class NoLawException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Optional<Answer> answer;
    private final boolean rough;

    /** The step does something else than it should. */
    NoLawException(String message) {
        this(message, false);
    }

    private NoLawException(String message, boolean rough) {
        super(message);
        this.answer = Optional.empty();
        this.rough = rough;
    }

    /** The step cannot be followed on so fine a grid. */
    static NoLawException rough(String message) {
        return new NoLawException(message, true);
    }

    /** The question was not answered with outputs. */
    NoLawException(String message, Answer answer) {
        super(message);
        this.answer = Optional.of(answer);
        this.rough = false;
    }

    /** Whether a coarser grid may do. */
    boolean rough() {
        return rough;
    }

    /** What came instead of outputs, if it did. */
    Optional<Answer> answer() {
        return answer;
    }
}
