package io.github.touchstone.conformance.cases;

import java.util.Locale;

/** What an adapter can be asked to do (spec chapter 14). */
public enum Op {
    /** The tables beta and abar of a noise schedule. */
    SCHEDULE,
    /** The visited timesteps of a spacing. */
    TIMESTEPS,
    /** One model prediction turned into another. */
    CONVERT,
    /** The velocity of a clean sample and its noise. */
    VELOCITY,
    /** Noise added to a clean sample. */
    FORWARD,
    /** One reverse step. */
    STEP,
    /** The score of a mixture at a noise level. */
    SCORE;

    /** The name on the wire. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
