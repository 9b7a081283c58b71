package io.github.touchstone.samplers.certified;

/** A step adds no noise, and the method certifies steps with noise only (spec CRT-1). */
public final class NoiselessStepException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** With a one-line reason. */
    public NoiselessStepException(String message) {
        super(message);
    }
}
