package io.github.touchstone.study.findings;

/** One cell of a table. */
public sealed interface Cell {
    /** Words, such as the name of a sampler. */
    record Text(String text) implements Cell {}

    /** A number that is given and not measured: a number of steps, a dimension. */
    record Given(double number) implements Cell {}

    /** A number that was computed. */
    record Found(Value value) implements Cell {}

    /** Nothing, with the reason: not asked, refused, infinite by definition. */
    record Absent(String reason) implements Cell {}

    /** Words. */
    static Cell of(String text) {
        return new Text(text);
    }

    /** A given number. */
    static Cell of(double number) {
        return new Given(number);
    }

    /** A computed number. */
    static Cell of(Value value) {
        return new Found(value);
    }
}
