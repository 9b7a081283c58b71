package io.github.touchstone.math.numbers;

/** The result of an operation is no element of the number system: the square root of 2 in Q, a logarithm in Z/p. */
public final class NotRepresentableException extends ArithmeticException {
    private static final long serialVersionUID = 1L;

    /** With a one-line reason, for example {@code sqrt(2) is irrational}. */
    public NotRepresentableException(String message) {
        super(message);
    }
}
