package io.github.touchstone.conformance.harness;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of case ids (spec HAR-3): {@code *} is any characters, the slash included, {@code ?} is one, {@code [abc]} one of those,
 * {@code {a,b}} one of the alternatives; everything else is itself.
 */
public final class Glob {
    private final String text;
    private final Pattern pattern;

    private Glob(String text, Pattern pattern) {
        this.text = text;
        this.pattern = pattern;
    }

    /** The pattern. Throws {@link IllegalArgumentException} if it is empty or its brackets do not match. */
    public static Glob of(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("an empty pattern");
        }
        try {
            return new Glob(text, Pattern.compile(regex(text), Pattern.DOTALL));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("'" + text + "' is no pattern: its brackets do not match", e);
        }
    }

    /** Whether the whole id matches. */
    public boolean matches(String id) {
        return pattern.matcher(id).matches();
    }

    private static String regex(String text) {
        StringBuilder regex = new StringBuilder();
        int braces = 0;
        boolean bracket = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bracket = c == '[' || (bracket && c != ']');
            braces += c == '{' ? 1 : c == '}' ? -1 : 0;
            regex.append(
                    switch (c) {
                        case '*' -> ".*";
                        case '?' -> ".";
                        case '[', ']' -> "" + c;
                        case '{' -> "(?:";
                        case '}' -> ")";
                        case ',' -> braces > 0 ? "|" : ",";
                        default -> bracket && c == '-' ? "-" : Pattern.quote("" + c);
                    });
        }
        return regex.toString();
    }

    /** As it was written. */
    @Override
    public String toString() {
        return text;
    }
}
