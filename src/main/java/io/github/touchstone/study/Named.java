package io.github.touchstone.study;

/**
 * A value and the text that it was read from, so that a report can repeat the question.
 *
 * @param text as given, such as {@code file:target.json}
 * @param value what it means
 * @param <V> the value
 */
public record Named<V>(String text, V value) {}
