package io.github.touchstone.samplers.practice;

import java.util.List;
import java.util.Optional;

/**
 * One batch element, as arrays of equal length n &ge; 1.
 *
 * @param t the timestep, a visited one
 * @param sample x at t
 * @param modelOutput the prediction of the model for it
 * @param noise z, standard normal in use
 * @param varianceInterpolation v of {@link VarianceType#LEARNED_RANGE}, which alone needs it
 */
public record StepInput<T>(
        int t, List<T> sample, List<T> modelOutput, List<T> noise, Optional<List<T>> varianceInterpolation) {
    /** Copies the lists, and rejects unequal lengths. */
    public StepInput {
        sample = List.copyOf(sample);
        modelOutput = List.copyOf(modelOutput);
        noise = List.copyOf(noise);
        varianceInterpolation = varianceInterpolation.map(List::copyOf);
        requireLength("model_output", modelOutput, sample.size());
        requireLength("noise", noise, sample.size());
        int n = sample.size();
        varianceInterpolation.ifPresent(v -> requireLength("variance_interpolation", v, n));
    }

    private static void requireLength(String name, List<?> list, int n) {
        if (list.size() != n || n == 0) {
            throw new UndefinedStepException(name + " has " + list.size() + " elements, sample has " + n);
        }
    }
}
