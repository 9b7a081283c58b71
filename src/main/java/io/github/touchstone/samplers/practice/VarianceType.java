package io.github.touchstone.samplers.practice;

import java.util.Locale;

/** The variance that DDPM adds; beta is the effective one of the step, {@code beta~ = beta (1-a')/(1-a)} (spec PRC-9). */
public enum VarianceType {
    /** {@code sigma = sqrt(beta~)}. */
    FIXED_SMALL,
    /** {@code sigma = exp(log(beta~)/2)}. */
    FIXED_SMALL_LOG,
    /** {@code sigma = sqrt(beta)}. */
    FIXED_LARGE,
    /** {@code sigma = exp(log(beta)/2)}. */
    FIXED_LARGE_LOG,
    /** {@code sigma = exp((v log beta + (1-v) log beta~)/2)} with v in [0, 1] for each element. */
    LEARNED_RANGE;

    /** The name on the wire. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
