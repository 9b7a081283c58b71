package io.github.touchstone.study.findings;

import java.util.Locale;

/** Sentences made of numbers. */
public final class Prose {
    private Prose() {}

    /** The format of {@link String#format} with the numbers in place, the same in every locale. */
    public static String text(String format, Object... numbers) {
        return String.format(Locale.ROOT, format, numbers);
    }
}
