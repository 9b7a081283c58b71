package io.github.touchstone.study.advisor;

/** A question to the advisor that it does not take; the message is one line. */
public final class InvalidQuestionException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String component;

    /** What is wrong with a component of the question. */
    InvalidQuestionException(String component, String reason) {
        super(reason);
        this.component = component;
    }

    /** The component: steps, stop, first, last, target or rule. */
    public String component() {
        return component;
    }
}
