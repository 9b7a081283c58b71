package io.github.touchstone.conformance.protocol;

import io.github.touchstone.conformance.cases.Op;
import java.util.List;

/**
 * The outputs of an operation (spec ADP-6).
 *
 * @param required those that an answer must have
 * @param optional those that it may have
 * @param integers whether they are integers, not reals
 */
record OutputShape(List<String> required, List<String> optional, boolean integers) {
    static OutputShape of(Op op) {
        return switch (op) {
            case SCHEDULE -> new OutputShape(List.of("betas", "alphas_cumprod"), List.of(), false);
            case TIMESTEPS -> new OutputShape(List.of("timesteps"), List.of("previous_timesteps"), true);
            case CONVERT -> new OutputShape(List.of("value"), List.of(), false);
            case VELOCITY -> new OutputShape(List.of("velocity"), List.of(), false);
            case FORWARD -> new OutputShape(List.of("sample"), List.of(), false);
            case STEP -> new OutputShape(List.of("prev_sample"), List.of("pred_original_sample"), false);
            case SCORE -> new OutputShape(List.of("score"), List.of("log_density", "pred_original_sample"), false);
        };
    }
}
