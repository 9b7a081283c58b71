package io.github.touchstone.math.numbers;

/** A number or a radius is beyond the range of the number system. */
public final class OutOfRangeException extends ArithmeticException {
    private static final long serialVersionUID = 1L;

    /** With a one-line reason. */
    public OutOfRangeException(String message) {
        super(message);
    }
}
