package io.github.touchstone.math.numbers;

/** An enclosure is too wide for the operation to be decided; a higher precision may decide it. */
public final class UndecidedException extends ArithmeticException {
    private static final long serialVersionUID = 1L;

    /** With a one-line reason, for example {@code division by an enclosure of zero}. */
    public UndecidedException(String message) {
        super(message);
    }
}
