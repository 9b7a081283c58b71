package io.github.touchstone.conformance.protocol;

import java.util.Locale;

/** What an adapter wrote, fit to be shown: bounded in length, and without characters that command a terminal. */
final class Quoted {
    private static final int LONGEST = 200;
    private static final int MOST = 4000;

    private Quoted() {}

    /** In double quotes, at most {@value #LONGEST} characters of it. */
    static String of(String text) {
        boolean cut = text.length() > LONGEST;
        return "\"" + plain(cut ? text.substring(0, LONGEST) : text) + (cut ? "\"..." : "\"");
    }

    /** Words of an adapter, at most {@value #MOST} characters of them. */
    static String words(String text) {
        return plain(text.length() > MOST ? text.substring(0, MOST) + "..." : text);
    }

    /** Lines stay lines; other control characters, and the marks that turn the direction of writing, become {@code \\u001b}. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\t' || !commands(c)) {
                plain.appendCodePoint(c);
            } else {
                plain.append("\\u").append(String.format(Locale.ROOT, "%04x", c));
            }
        });
        return plain.toString();
    }

    private static boolean commands(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
