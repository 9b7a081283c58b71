package io.github.touchstone.spec.targets;

/** A quantity is known by numerical integration only, and was asked for in an arithmetic that certifies. */
public final class NumericalOnlyException extends ArithmeticException {
    private static final long serialVersionUID = 1L;

    /** With a one-line reason that names what would work. */
    public NumericalOnlyException(String message) {
        super(message);
    }
}
