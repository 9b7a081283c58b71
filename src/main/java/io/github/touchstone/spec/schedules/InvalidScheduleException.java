package io.github.touchstone.spec.schedules;

/** The numbers given are no noise schedule, or no schedule that the operation can use. */
public final class InvalidScheduleException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** With a one-line reason that names the quantity and its value. */
    public InvalidScheduleException(String message) {
        super(message);
    }
}
