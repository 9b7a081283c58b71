package io.github.touchstone.conformance.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.samplers.practice.FinalAlpha;
import io.github.touchstone.samplers.practice.PredictionType;
import io.github.touchstone.samplers.practice.VarianceType;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What an implementation must be capable of to be asked a question, read off the question alone (spec VEC-7). */
public final class Requirements {
    /** Ops that the harness derives from {@code step} and {@code timesteps}. */
    public static final List<String> COMPOSITES = List.of("trajectory", "law", "bound", "density");

    private static final Set<String> ALL = Set.copyOf(all());

    private Requirements() {}

    /** Every capability that there is, sorted. */
    public static List<String> known() {
        return List.copyOf(new TreeSet<>(ALL));
    }

    /**
     * The capabilities, sorted; each is one of {@link #known()}.
     *
     * @param op as in a case, composites included
     * @param config of the case
     * @param input of the case
     * @param outputs the names of what is expected
     */
    public static List<String> of(String op, ObjectNode config, ObjectNode input, Collection<String> outputs) {
        SortedSet<String> needed = new TreeSet<>();
        if (COMPOSITES.contains(op)) {
            needed.add("op:step");
            needed.add("op:timesteps");
        } else {
            needed.add("op:" + op);
        }
        schedule(config.path("schedule"), needed);
        spacing(config.path("timesteps"), needed);
        step(config, needed);
        named("convert", input.path("from"), needed);
        named("convert", input.path("to"), needed);
        if (config.at("/target/means/0").size() > 1) {
            needed.add("mixture:space");
        }
        if (outputs.contains("previous_timesteps")) {
            needed.add("previous_timesteps");
        }
        return List.copyOf(needed);
    }

    private static void schedule(JsonNode schedule, Set<String> needed) {
        named("schedule", schedule.path("name"), needed);
        if (schedule.path("rescale_zero_terminal_snr").asBoolean()) {
            needed.add("zero_snr");
        }
    }

    private static void spacing(JsonNode timesteps, Set<String> needed) {
        if (timesteps.has("listed")) {
            needed.add("spacing:listed");
        }
        named("spacing", timesteps.path("spacing"), needed);
        if (timesteps.path("steps_offset").asInt() != 0) {
            needed.add("steps_offset");
        }
    }

    private static void step(JsonNode config, Set<String> needed) {
        named("sampler", config.path("sampler"), needed);
        named("prediction", config.path("prediction_type"), needed);
        named("variance", config.path("variance_type"), needed);
        named("final", config.path("final_alpha_cumprod"), needed);
        if (config.has("eta") && !config.get("eta").asText().equals("0")) {
            needed.add("eta");
        }
        if (config.has("clip_sample_range")) {
            needed.add("clip");
        }
        if (config.has("thresholding")) {
            needed.add("thresholding");
        }
        if (config.path("use_clipped_model_output").asBoolean()) {
            needed.add("use_clipped_model_output");
        }
    }

    /** {@code kind:name} if the name is there. */
    private static void named(String kind, JsonNode name, Set<String> needed) {
        if (name.isTextual()) {
            needed.add(kind + ":" + name.textValue());
        }
    }

    private static SortedSet<String> all() {
        SortedSet<String> all = new TreeSet<>(List.of(
                "zero_snr",
                "steps_offset",
                "eta",
                "clip",
                "thresholding",
                "use_clipped_model_output",
                "mixture:space",
                "previous_timesteps"));
        for (Op op : Op.values()) {
            all.add("op:" + op.label());
        }
        ScheduleJson.NAMES.forEach(name -> all.add("schedule:" + name));
        List.of("leading", "trailing", "linspace", "listed").forEach(name -> all.add("spacing:" + name));
        List.of("ddpm", "ddim").forEach(name -> all.add("sampler:" + name));
        Stream.of(ConfigJson.STEP_PREDICTIONS).forEach(kind -> all.add("prediction:" + kind.label()));
        Stream.of(PredictionType.values()).forEach(kind -> all.add("convert:" + kind.label()));
        Stream.of(VarianceType.values()).forEach(type -> all.add("variance:" + type.label()));
        Stream.of(FinalAlpha.values()).forEach(end -> all.add("final:" + end.label()));
        return all;
    }
}
