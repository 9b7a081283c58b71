package io.github.touchstone.conformance.law;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.Op;
import io.github.touchstone.conformance.protocol.Answer;
import io.github.touchstone.conformance.protocol.Description;
import io.github.touchstone.conformance.protocol.Implementation;
import io.github.touchstone.conformance.protocol.Request;
import io.github.touchstone.conformance.protocol.WireNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An implementation in this process: a chain of maps, and whatever is done to their results. */
record MovedChain(List<Integer> timesteps, List<StepMap<Double>> maps, Bend bend) implements Implementation {
    /** What becomes of a result. */
    @FunctionalInterface
    interface Bend {
        double of(double result, double sample, double noise);
    }

    /** Results as they are. */
    static MovedChain of(List<Integer> timesteps, List<StepMap<Double>> maps) {
        return new MovedChain(timesteps, maps, (y, x, z) -> y);
    }

    @Override
    public Description description() {
        return new Description("moved", "1", "java", "", "", Set.of(Dtype.values()), Set.of(), Map.of());
    }

    @Override
    public List<Answer> run(Request request) {
        if (request.op() == Op.TIMESTEPS) {
            List<Long> longs = timesteps.stream().map(Integer::longValue).toList();
            return List.of(new Answer.Outputs(Map.of(), Map.of("timesteps", longs)));
        }
        return request.items().stream().map(item -> answer(item.input())).toList();
    }

    private Answer answer(JsonNode input) {
        StepMap<Double> k = maps.get(timesteps.indexOf(input.get("t").intValue()));
        List<String> results = new ArrayList<>();
        for (int i = 0; i < input.get("sample").size(); i++) {
            double x = number(input, "sample", i);
            double z = number(input, "noise", i);
            double y = k.sample() * x + k.model() * number(input, "model_output", i) + k.noise() * z + k.offset();
            results.add(WireNumber.write(bend.of(y, x, z)));
        }
        return new Answer.Outputs(Map.of("prev_sample", results), Map.of());
    }

    private static double number(JsonNode input, String name, int i) {
        return Double.parseDouble(input.get(name).get(i).textValue());
    }

    @Override
    public void close() {
        // holds nothing
    }
}
