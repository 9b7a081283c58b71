package io.github.touchstone.samplers.practice;

import java.util.Locale;

/** What a model predicts from {@code x = sqrt(a) x0 + sqrt(1-a) eps} (spec PRC-2). */
public enum PredictionType {
    /** The noise {@code eps}. */
    EPSILON,
    /** The clean sample {@code x0}. */
    SAMPLE,
    /** The velocity {@code v = sqrt(a) eps - sqrt(1-a) x0} (Salimans, Ho 2022). */
    V_PREDICTION,
    /** The score {@code s = -eps/sqrt(1-a)}. */
    SCORE;

    /** The name on the wire. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
