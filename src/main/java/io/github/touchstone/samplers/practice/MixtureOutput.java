package io.github.touchstone.samplers.practice;

import java.util.List;

/**
 * What a mixture says of noisy samples (spec SCR-1).
 *
 * @param score as long as the samples, point after point
 * @param logDensity one for each point
 * @param predOriginalSample the posterior mean of the clean sample, as long as the samples
 * @param <T> the numbers
 */
public record MixtureOutput<T>(List<T> score, List<T> logDensity, List<T> predOriginalSample) {
    /** Copies the lists. */
    public MixtureOutput {
        score = List.copyOf(score);
        logDensity = List.copyOf(logDensity);
        predOriginalSample = List.copyOf(predOriginalSample);
    }
}
