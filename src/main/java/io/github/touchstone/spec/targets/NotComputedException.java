package io.github.touchstone.spec.targets;

/** A quantity of a target that exists but is not computed here. */
public final class NotComputedException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** With a one-line reason that names what would work. */
    public NotComputedException(String message) {
        super(message);
    }
}
