package io.github.touchstone.samplers.practice;

import java.util.List;

/**
 * What a step gives.
 *
 * @param prevSample x at the previous visited timestep
 * @param predOriginalSample the clean sample that it used, after clipping
 */
public record StepOutput<T>(List<T> prevSample, List<T> predOriginalSample) {
    /** Copies the lists. */
    public StepOutput {
        prevSample = List.copyOf(prevSample);
        predOriginalSample = List.copyOf(predOriginalSample);
    }
}
