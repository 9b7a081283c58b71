package io.github.touchstone.math.numbers;

/** The digits asked for could not be certified at any precision allowed. */
public final class NotCertifiedException extends ArithmeticException {
    private static final long serialVersionUID = 1L;

    /** With a one-line reason. */
    public NotCertifiedException(String message) {
        super(message);
    }
}
