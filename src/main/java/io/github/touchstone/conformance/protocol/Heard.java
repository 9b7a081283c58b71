package io.github.touchstone.conformance.protocol;

/** What comes from the standard output of an adapter. */
sealed interface Heard {
    /**
     * A whole line.
     *
     * @param text without its line feed
     */
    record Line(String text) implements Heard {}

    /**
     * A line that is no UTF-8.
     *
     * @param text with marks in place of what is not
     */
    record NotText(String text) implements Heard {}

    /**
     * A line beyond the limit; nothing is read after it.
     *
     * @param beginning of the line
     */
    record TooLong(String beginning) implements Heard {}

    /**
     * Nothing more comes.
     *
     * @param rest what came after the last line feed
     */
    record End(String rest) implements Heard {}
}
