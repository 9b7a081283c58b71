package io.github.touchstone.input;

import io.github.touchstone.text.Suggestions;
import java.util.Collection;

/** What was given cannot be read. The message is one line: the field, what is wrong with it, and what would be right. */
public final class InputException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** Longer values are cut in messages, so that a pasted file does not flood the terminal. */
    private static final int SHOWN = 60;

    private InputException(String message) {
        super(message);
    }

    private InputException(String message, Throwable cause) {
        super(message, cause);
    }

    /** {@code --steps: expected a whole number, got 'ten'}. */
    public InputException(String field, String value, String expected) {
        this(field + ": expected " + expected + ", got '" + shown(value) + "'");
    }

    /** {@code --schedule: unknown schedule 'linaer'; did you mean 'linear'?}, or the known names if none is near. */
    public static InputException unknown(String field, String kind, String value, Collection<String> known) {
        String advice = Suggestions.nearest(value, known)
                .map(name -> "did you mean '" + name + "'?")
                .orElseGet(() -> "known: " + String.join(", ", known));
        return new InputException(field + ": unknown " + kind + " '" + shown(value) + "'; " + advice);
    }

    /** The field, and the one-line message of what rejected its value. */
    public static InputException rejected(String field, RuntimeException cause) {
        return new InputException(field + ": " + oneLine(String.valueOf(cause.getMessage())), cause);
    }

    private static String shown(String value) {
        String line = oneLine(value);
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "...";
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\R", " ");
    }
}
