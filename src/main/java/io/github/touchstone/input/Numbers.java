package io.github.touchstone.input;

import io.github.touchstone.math.numbers.Rational;
import java.util.Arrays;
import java.util.List;

/** Numbers as people write them, read exactly or not at all. */
public final class Numbers {
    /** Larger counts are taken for a slip: a schedule of as many steps fills the memory. */
    static final int MAX_COUNT = 10_000_000;

    private Numbers() {}

    /** An integer, a fraction p/q or a decimal such as 1e-4, exactly. */
    public static Rational rational(String field, String text) {
        try {
            return Rational.parse(text);
        } catch (NumberFormatException e) {
            throw InputException.rejected(field, e);
        }
    }

    /** Rationals separated by commas; an empty text is not an empty list but a missing number. */
    public static List<Rational> rationals(String field, String text) {
        return Arrays.stream(text.split(",", -1))
                .map(part -> rational(field, part))
                .toList();
    }

    /** A whole number from {@code least} to ten million. */
    public static int count(String field, String text, int least) {
        return count(field, text, least, MAX_COUNT);
    }

    /** A whole number from {@code least} to {@code most}, which is at most ten million. */
    public static int count(String field, String text, int least, int most) {
        if (!text.matches("\\d{1,8}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw new InputException(field, text, "a whole number from " + least + " to " + most);
        }
        return Integer.parseInt(text);
    }
}
