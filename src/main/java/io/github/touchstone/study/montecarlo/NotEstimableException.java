package io.github.touchstone.study.montecarlo;

/** What was asked for is no finite number, or cannot be estimated with the draws allowed. */
public final class NotEstimableException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** With a one-line reason. */
    public NotEstimableException(String message) {
        super(message);
    }
}
