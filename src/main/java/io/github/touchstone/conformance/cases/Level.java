package io.github.touchstone.conformance.cases;

import java.util.Locale;

/** How binding a case is: MUST decides the verdict, SHOULD is reported. */
public enum Level {
    /** Everyone must agree. */
    MUST,
    /** A convention that most follow. */
    SHOULD;

    /** The name in files and options. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
