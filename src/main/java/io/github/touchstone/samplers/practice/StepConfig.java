package io.github.touchstone.samplers.practice;

import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.schedules.TimestepSpacing;

/**
 * All that a step depends on besides its input.
 *
 * @param family the schedule of training
 * @param trainSteps its number of timesteps T
 * @param spacing which of them are visited
 * @param steps how many
 * @param prediction what the model predicts
 * @param finalAlpha where the last step ends
 * @param clipping what is done to the predicted clean sample
 * @param rule the sampler
 */
public record StepConfig(
        ScheduleFamily family,
        int trainSteps,
        TimestepSpacing spacing,
        int steps,
        PredictionType prediction,
        FinalAlpha finalAlpha,
        Clipping clipping,
        Rule rule) {}
