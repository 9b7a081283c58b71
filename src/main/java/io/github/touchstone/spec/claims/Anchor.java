package io.github.touchstone.spec.claims;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The permanent name of a requirement of the specification, such as {@code GAUSS-3}: a chapter's prefix and a number that is
 * never reused.
 *
 * @param prefix the chapter's prefix, in capitals
 * @param number from 1
 */
public record Anchor(String prefix, int number) {
    private static final Pattern FORM = Pattern.compile("([A-Z]{2,8})-([1-9][0-9]{0,3})");

    /** Rejects a prefix that is not 2 to 8 capitals and a number below 1. */
    public Anchor {
        if (!FORM.matcher(prefix + "-" + number).matches()) {
            throw new IllegalArgumentException(
                    "'" + prefix + "-" + number + "' is no anchor: write one such as GAUSS-3");
        }
    }

    /** Reads {@code "GAUSS-3"}. */
    public static Anchor of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no anchor: write one such as GAUSS-3");
        }
        return new Anchor(matcher.group(1), Integer.parseInt(matcher.group(2)));
    }

    /** {@code "GAUSS-3"}. */
    @Override
    public String toString() {
        return prefix + "-" + number;
    }
}
