package io.github.touchstone.study.published;

/** Where a reverse process begins. */
public enum Start {
    /** With the law of X_1. */
    TRUTH("p_T"),
    /** With N(0, 1). */
    NORMAL("N_0");

    private final String words;

    Start(String words) {
        this.words = words;
    }

    /** As in the table. */
    public String words() {
        return words;
    }
}
