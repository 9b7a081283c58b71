package io.github.touchstone.math.numbers;

/** The answer to a comparison of enclosures (spec NUM-4). */
public enum Truth {
    /** Holds for every pair of numbers in the enclosures. */
    TRUE,
    /** Fails for every pair of numbers in the enclosures. */
    FALSE,
    /** The enclosures are too wide to tell. */
    UNDECIDED;

    /** The certain answer {@code b}. */
    public static Truth of(boolean b) {
        return b ? TRUE : FALSE;
    }

    /** The negation; undecided stays undecided. */
    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNDECIDED -> UNDECIDED;
        };
    }

    /** Whether this is {@link #TRUE}. */
    public boolean certain() {
        return this == TRUE;
    }
}
