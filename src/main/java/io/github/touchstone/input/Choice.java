package io.github.touchstone.input;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One of a closed set of words: the constants of an enumeration, in small letters. */
public final class Choice {
    private Choice() {}

    /** The constant of this name. Throws {@link InputException}, with the nearest name if one is near. */
    public static <E extends Enum<E>> E of(String field, String kind, String text, Class<E> type) {
        E[] constants = type.getEnumConstants();
        return Arrays.stream(constants)
                .filter(c -> word(c).equals(text))
                .findFirst()
                .orElseThrow(() -> InputException.unknown(field, kind, text, words(type)));
    }

    /** All words of an enumeration. */
    public static <E extends Enum<E>> List<String> words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Choice::word).toList();
    }

    /** The word for a constant, such as {@code forward}. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
