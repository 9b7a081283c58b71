package io.github.touchstone.conformance.cases;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.samplers.practice.Clipping;
import io.github.touchstone.samplers.practice.FinalAlpha;
import io.github.touchstone.samplers.practice.PredictionType;
import io.github.touchstone.samplers.practice.Rule;
import io.github.touchstone.samplers.practice.StepConfig;
import io.github.touchstone.samplers.practice.UndefinedStepException;
import io.github.touchstone.samplers.practice.VarianceType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The configuration of a step (spec VEC-4), in both directions. */
public final class ConfigJson {
    /** What a step can be told that the model predicts. */
    static final PredictionType[] STEP_PREDICTIONS = {
        PredictionType.EPSILON, PredictionType.SAMPLE, PredictionType.V_PREDICTION
    };

    private ConfigJson() {}

    /** Reads a configuration, which may have the other members besides; throws {@link InvalidCaseException}. */
    public static StepConfig read(JsonPlace place, String... others) {
        boolean ddim = isDdim(place.required("sampler"));
        List<String> members = new ArrayList<>(List.of("sampler", "schedule", "timesteps", "prediction_type"));
        members.add(ddim ? "eta" : "variance_type");
        members.addAll(List.of("final_alpha_cumprod", "clip_sample_range", "thresholding"));
        if (ddim) {
            members.add("use_clipped_model_output");
        }
        members.addAll(List.of(others));
        place.closed(members.toArray(String[]::new));
        TrainSchedule schedule = ScheduleJson.read(place.required("schedule"));
        Visits visits = SpacingJson.read(place.required("timesteps"), schedule.steps());
        return new StepConfig(
                schedule.family(),
                schedule.steps(),
                visits.spacing(),
                visits.steps(),
                oneOf(place.required("prediction_type"), STEP_PREDICTIONS, PredictionType::label),
                oneOf(place.required("final_alpha_cumprod"), FinalAlpha.values(), FinalAlpha::label),
                clipping(place),
                ddim ? ddim(place) : ddpm(place.required("variance_type")));
    }

    private static boolean isDdim(JsonPlace sampler) {
        return switch (sampler.text()) {
            case "ddim" -> true;
            case "ddpm" -> false;
            default -> throw sampler.wrong("ddpm or ddim");
        };
    }

    private static Rule ddpm(JsonPlace variance) {
        return new Rule.Ddpm(oneOf(variance, VarianceType.values(), VarianceType::label));
    }

    private static Rule ddim(JsonPlace place) {
        JsonPlace eta = place.required("eta");
        try {
            return new Rule.Ddim(
                    eta.real(),
                    place.optional("use_clipped_model_output")
                            .map(JsonPlace::truth)
                            .orElse(false));
        } catch (UndefinedStepException e) {
            throw eta.rejected(e);
        }
    }

    private static Clipping clipping(JsonPlace place) {
        boolean clips = place.optional("clip_sample_range").isPresent();
        boolean thresholds = place.optional("thresholding").isPresent();
        if (clips && thresholds) {
            throw place.required("thresholding").wrong("clip_sample_range or thresholding, not both");
        }
        try {
            if (clips) {
                return new Clipping.Range(place.required("clip_sample_range").real());
            }
            if (thresholds) {
                JsonPlace two = place.required("thresholding").closed("ratio", "max");
                return new Clipping.Thresholding(
                        two.required("ratio").real(), two.required("max").real());
            }
            return new Clipping.None();
        } catch (UndefinedStepException e) {
            throw place.rejected(e);
        }
    }

    /** The value with this label. */
    static <E> E oneOf(JsonPlace place, E[] values, Function<E, String> label) {
        return Stream.of(values)
                .filter(value -> label.apply(value).equals(place.text()))
                .findFirst()
                .orElseThrow(() -> place.wrong("one of "
                        + String.join(", ", Stream.of(values).map(label).toList())));
    }

    /** Writes a configuration. */
    public static ObjectNode write(StepConfig config) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        boolean ddim = config.rule() instanceof Rule.Ddim;
        node.put("sampler", ddim ? "ddim" : "ddpm");
        node.set("schedule", ScheduleJson.write(new TrainSchedule(config.family(), config.trainSteps())));
        node.set("timesteps", SpacingJson.write(new Visits(config.spacing(), config.steps())));
        node.put("prediction_type", config.prediction().label());
        if (config.rule() instanceof Rule.Ddim rule) {
            node.put("eta", Real.text(rule.eta()));
        } else if (config.rule() instanceof Rule.Ddpm rule) {
            node.put("variance_type", rule.variance().label());
        }
        node.put("final_alpha_cumprod", config.finalAlpha().label());
        if (config.clipping() instanceof Clipping.Range clip) {
            node.put("clip_sample_range", Real.text(clip.range()));
        } else if (config.clipping() instanceof Clipping.Thresholding thresholding) {
            node.putObject("thresholding")
                    .put("ratio", Real.text(thresholding.ratio()))
                    .put("max", Real.text(thresholding.max()));
        }
        if (config.rule() instanceof Rule.Ddim rule && rule.useClippedModelOutput()) {
            node.put("use_clipped_model_output", true);
        }
        return node;
    }
}
