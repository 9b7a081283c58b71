package io.github.touchstone.samplers.practice;

/** The step asked for does not exist: an argument is outside its domain (spec PRC-16). */
public final class UndefinedStepException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** With a one-line reason that names the quantity and its value. */
    public UndefinedStepException(String message) {
        super(message);
    }
}
