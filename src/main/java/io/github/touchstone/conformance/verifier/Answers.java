package io.github.touchstone.conformance.verifier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.dfp.Dfp;

/** The verifier's own answer to a case: its outputs by name. */
final class Answers {
    /** Tables that many cases share. */
    private final Map<JsonNode, NoiseTable> tables = new HashMap<>();

    private NoiseTable table(JsonNode config) {
        return tables.computeIfAbsent(config.get("schedule"), NoiseTable::of);
    }

    Map<String, List<Dfp>> to(JsonNode vector) {
        JsonNode config = vector.get("config");
        JsonNode input = vector.get("input");
        String op = vector.get("op").textValue();
        return switch (op) {
            case "schedule" -> schedule(table(config));
            case "timesteps" -> timesteps(config);
            case "convert" -> Map.of("value", convert(config, input));
            case "velocity" -> Map.of("velocity", mix(config, input, "v_prediction"));
            case "forward" -> Map.of("sample", noisy(config, input));
            case "step" -> step(config, input);
            case "score" ->
                Mixture.of(config.get("target"), alphaBar(config, input)).at(Decimal.list(input.get("sample")));
            case "trajectory" -> Map.of("prev_sample", trajectory(config, input));
            case "law" -> law(OutputLaw.of(config, table(config)));
            case "density" -> density(vector);
            case "bound" -> bounds(config);
            default -> throw new IllegalArgumentException("unknown operation \"" + op + "\"");
        };
    }

    private static Map<String, List<Dfp>> schedule(NoiseTable table) {
        return Map.of("betas", table.betas(), "alphas_cumprod", table.alphaBars());
    }

    private static Map<String, List<Dfp>> timesteps(JsonNode config) {
        Visits visits = Visits.of(
                config.get("timesteps"), config.get("num_train_timesteps").intValue());
        return Map.of("timesteps", integers(visits.timesteps()), "previous_timesteps", integers(visits.following()));
    }

    private static List<Dfp> integers(List<Integer> list) {
        return list.stream().map(Decimal::of).toList();
    }

    private Dfp alphaBar(JsonNode config, JsonNode input) {
        return table(config).alphaBars().get(input.get("t").intValue());
    }

    private List<Dfp> convert(JsonNode config, JsonNode input) {
        Dfp a = alphaBar(config, input);
        List<Dfp> x = Decimal.list(input.get("sample"));
        List<Dfp> value = Decimal.list(input.get("value"));
        List<Dfp> converted = new ArrayList<>(x.size());
        for (int i = 0; i < x.size(); i++) {
            converted.add(Prediction.of(input.get("from").textValue(), a, x.get(i), value.get(i))
                    .as(input.get("to").textValue(), a));
        }
        return converted;
    }

    /** A functional of clean sample and noise. */
    private List<Dfp> mix(JsonNode config, JsonNode input, String type) {
        Dfp a = alphaBar(config, input);
        List<Dfp> clean = Decimal.list(input.get("sample"));
        List<Dfp> noise = Decimal.list(input.get("noise"));
        List<Dfp> mixed = new ArrayList<>(clean.size());
        for (int i = 0; i < clean.size(); i++) {
            mixed.add(new Prediction(clean.get(i), noise.get(i)).as(type, a));
        }
        return mixed;
    }

    private List<Dfp> noisy(JsonNode config, JsonNode input) {
        Dfp a = alphaBar(config, input);
        List<Dfp> clean = Decimal.list(input.get("sample"));
        List<Dfp> noise = Decimal.list(input.get("noise"));
        List<Dfp> noisy = new ArrayList<>(clean.size());
        for (int i = 0; i < clean.size(); i++) {
            Dfp w = Decimal.ONE.subtract(a).sqrt();
            noisy.add(a.sqrt().multiply(clean.get(i)).add(w.multiply(noise.get(i))));
        }
        return noisy;
    }

    private static ReverseStep reverse(JsonNode config, NoiseTable table, int t) {
        return new ReverseStep(
                config, table, Visits.of(config.get("timesteps"), table.betas().size()), t);
    }

    private Map<String, List<Dfp>> step(JsonNode config, JsonNode input) {
        ReverseStep.Outcome outcome = reverse(
                        config, table(config), input.get("t").intValue())
                .apply(
                        Decimal.list(input.get("sample")),
                        Decimal.list(input.get("model_output")),
                        Decimal.list(input.get("noise")),
                        Decimal.list(input.path("variance_interpolation")));
        return Map.of("prev_sample", outcome.sample(), "pred_original_sample", outcome.clean());
    }

    private List<Dfp> trajectory(JsonNode config, JsonNode input) {
        NoiseTable table = table(config);
        Visits visits = Visits.of(config.get("timesteps"), table.betas().size());
        List<Dfp> x = Decimal.list(input.get("sample"));
        List<Dfp> slope = Decimal.list(input.get("slope"));
        List<Dfp> offset = Decimal.list(input.get("offset"));
        for (int k = 0; k < visits.timesteps().size(); k++) {
            Dfp gain = slope.get(k);
            Dfp shift = offset.get(k);
            List<Dfp> model = x.stream().map(v -> gain.multiply(v).add(shift)).toList();
            x = reverse(config, table, visits.timesteps().get(k))
                    .apply(x, model, Decimal.list(input.get("noise").get(k)), List.of())
                    .sample();
        }
        return x;
    }

    private static Map<String, List<Dfp>> law(OutputLaw law) {
        List<Dfp> covariance = new ArrayList<>();
        for (Dfp[] row : law.covariance().getData()) {
            covariance.addAll(List.of(row));
        }
        return Map.of("mean", List.of(law.mean().toArray()), "covariance", covariance);
    }

    private Map<String, List<Dfp>> density(JsonNode vector) {
        return vector.get("expect").has("kl")
                ? OutputDensity.divergences(vector.get("config"), table(vector.get("config")))
                : Map.of("total_variation", List.of(Decimal.ZERO), "last_step", List.of(Decimal.ZERO));
    }

    private Map<String, List<Dfp>> bounds(JsonNode config) {
        OutputLaw law = OutputLaw.of(config, table(config));
        Floors floors = Floors.of(config, table(config));
        return Map.of(
                "kl", List.of(law.divergence()),
                "reverse_kl", List.of(law.reverseDivergence()),
                "kl_floor", List.of(floors.kl()),
                "reverse_kl_floor", List.of(floors.reverseKl()));
    }
}
