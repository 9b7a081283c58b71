package io.github.touchstone.samplers.practice;

import java.util.Locale;

/** The abar at which the last step ends (spec PRC-6). */
public enum FinalAlpha {
    /** One: the clean sample. */
    ONE,
    /** That of timestep 0: a little noise is left. */
    FIRST;

    /** The name on the wire. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
