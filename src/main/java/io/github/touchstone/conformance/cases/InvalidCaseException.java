package io.github.touchstone.conformance.cases;

/** A case, a vector file or a configuration is not what the format says. The message is one line: file, JSON path, value, remedy. */
public final class InvalidCaseException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** Longer values are cut in messages. */
    private static final int SHOWN = 60;

    /** With a one-line reason. */
    public InvalidCaseException(String message) {
        super(message);
    }

    /** {@code step/a.json: $.cases[3].level: expected must or should, got "may"}. */
    static InvalidCaseException at(String place, String expected, String value) {
        String line = value.replaceAll("\\R", " ");
        String shown = line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "...";
        return new InvalidCaseException(place + ": expected " + expected + ", got " + shown);
    }
}
