package io.github.touchstone.conformance.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.conformance.cases.Op;
import io.github.touchstone.conformance.protocol.Answer;
import io.github.touchstone.conformance.protocol.Implementation;
import io.github.touchstone.conformance.protocol.Request;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A program that remembers what it should forget. */
final class Remembering extends Rewritten {
    private static final String RANGE = "clip_sample_range";

    private final StateFault fault;
    private final Map<String, JsonNode> options = new HashMap<>();
    private final Map<Integer, double[]> arrays = new HashMap<>();
    private JsonNode run = MissingNode.getInstance();
    private int steps;

    Remembering(StateFault fault, Implementation right) {
        super(right);
        this.fault = fault;
    }

    @Override
    ObjectNode config(Request request) {
        ObjectNode config = request.config().deepCopy();
        return switch (fault) {
            case TABLES_KEPT ->
                kept(
                        config,
                        "schedule",
                        config.at("/schedule/num_train_timesteps").toString());
            case TIMESTEPS_KEPT -> kept(config, "timesteps", sizes(config));
            case ETA_KEPT -> kept(config, "eta", "");
            case CLIPPING_KEPT ->
                config.has("sampler") && !config.has("thresholding") ? kept(config, RANGE, "") : config;
            default -> config;
        };
    }

    /** T and N. */
    private static String sizes(ObjectNode config) {
        JsonNode spacing = config.path("timesteps");
        int steps = spacing.path("listed").isMissingNode()
                ? spacing.path("num_inference_steps").asInt()
                : spacing.path("listed").size();
        int trainSteps = config.path("num_train_timesteps")
                .asInt(config.at("/schedule/num_train_timesteps").asInt());
        return trainSteps + "/" + steps;
    }

    private ObjectNode kept(ObjectNode config, String option, String key) {
        if (config.has(option)) {
            options.putIfAbsent(key, config.get(option));
        }
        JsonNode first = options.get(key);
        boolean asked = config.has(option) || option.equals(RANGE);
        return first != null && asked ? config.set(option, first) : config;
    }

    @Override
    ObjectNode input(Request request, ObjectNode input) {
        if (request.op() != Op.STEP) {
            return input;
        }
        begin(request);
        return switch (fault) {
            case NOISE_KEPT -> Reals.with(input, "noise", first(Reals.of(input, "noise")));
            case NOISE_ADDED_UP -> Reals.with(input, "noise", sum(Reals.of(input, "noise")));
            case OUTPUT_AVERAGED -> Reals.with(input, "model_output", averaged(Reals.of(input, "model_output")));
            case SAMPLE_KEPT -> Reals.with(input, "sample", last(Reals.of(input, "sample")));
            case STEPS_COUNTED ->
                input.put("t", counted(request, input.path("t").asInt()));
            default -> input;
        };
    }

    /** Another configuration is another run. */
    private void begin(Request request) {
        if (!run.equals(request.config())) {
            run = request.config().deepCopy();
            steps = 0;
            arrays.clear();
        }
    }

    private double[] first(double[] array) {
        return arrays.computeIfAbsent(array.length, n -> array);
    }

    private double[] last(double[] array) {
        return arrays.getOrDefault(array.length, array);
    }

    private double[] sum(double[] array) {
        double[] before = arrays.getOrDefault(array.length, new double[array.length]);
        double[] sum = combined(array, before, 1);
        arrays.put(array.length, sum);
        return sum;
    }

    private double[] averaged(double[] array) {
        double[] before = last(array);
        arrays.put(array.length, array);
        return combined(array, before, 0.5);
    }

    private static double[] combined(double[] a, double[] b, double factor) {
        return IntStream.range(0, a.length)
                .mapToDouble(i -> factor * (a[i] + b[i]))
                .toArray();
    }

    private int counted(Request request, int t) {
        ObjectNode config = request.config().objectNode();
        config.set("num_train_timesteps", request.config().at("/schedule/num_train_timesteps"));
        config.set("timesteps", request.config().path("timesteps"));
        Request question = new Request(
                Op.TIMESTEPS, request.dtype(), config, List.of(new Request.Item("timesteps", config.objectNode())));
        Answer answer = right().run(question).get(0);
        if (!(answer instanceof Answer.Outputs outputs)) {
            return t;
        }
        List<Long> timesteps = outputs.integers().getOrDefault("timesteps", List.of((long) t));
        return timesteps.get(steps++ % timesteps.size()).intValue();
    }

    @Override
    Answer answer(Request request, Answer right) {
        if (fault == StateFault.SAMPLE_KEPT && right instanceof Answer.Outputs outputs && request.op() == Op.STEP) {
            double[] result = outputs.reals().getOrDefault("prev_sample", List.of()).stream()
                    .mapToDouble(text -> text.contains("n") ? 0 : Double.parseDouble(text))
                    .toArray();
            arrays.put(result.length, result);
        }
        return right;
    }
}
