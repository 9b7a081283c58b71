package io.github.touchstone.report;

/**
 * Colours of a terminal, or none.
 *
 * @param colour whether to colour
 */
record Ink(boolean colour) {
    String red(String text) {
        return in("31", text);
    }

    String green(String text) {
        return in("32", text);
    }

    String bold(String text) {
        return in("1", text);
    }

    private String in(String code, String text) {
        return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
