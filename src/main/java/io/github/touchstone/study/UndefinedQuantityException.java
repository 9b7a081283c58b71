package io.github.touchstone.study;

/** The quantity does not exist for this experiment. */
public final class UndefinedQuantityException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** With a one-line reason that says what would be right. */
    public UndefinedQuantityException(String message) {
        super(message);
    }
}
