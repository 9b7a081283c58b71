package io.github.touchstone.math.numbers;

/**
 * No bound of the rounding error exists: the machine may divide by zero, take a root or logarithm of a negative number, or
 * overflow (spec TOL-4). More precision of the enclosures does not help, a wider format may.
 */
public final class NoErrorBoundException extends ArithmeticException {
    private static final long serialVersionUID = 1L;

    /** With a one-line reason. */
    public NoErrorBoundException(String message) {
        super(message);
    }
}
