package io.github.touchstone.report;

import java.util.Locale;

/** The words for constants of enumerations. */
final class Names {
    private Names() {}

    /** The constant in small letters, as it is written on the command line. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
