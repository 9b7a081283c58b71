package io.github.touchstone.conformance.faults;

import java.util.Locale;

/** The part of a sampler that a fault sits in. */
public enum Part {
    /** The tables beta and abar. */
    TABLES,
    /** The visited timesteps, and the one that follows each. */
    TIMESTEPS,
    /** What the model predicts, and what follows from it. */
    PREDICTION,
    /** Noise added to a clean sample. */
    FORWARD,
    /** The mean of a DDPM step. */
    MEAN,
    /** The noise of a DDPM step. */
    VARIANCE,
    /** The DDIM step. */
    DDIM,
    /** Clipping and thresholding. */
    CLIPPING,
    /** What is read from the question: options, noise, timestep. */
    READING,
    /** The score of a mixture. */
    SCORE,
    /** What is remembered between questions. */
    STATE,
    /** The format that is computed in, and how numbers are written. */
    FORMAT;

    /** The name in reports. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
