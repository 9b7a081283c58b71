package io.github.touchstone.conformance.harness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.conformance.cases.Case;
import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.Op;
import io.github.touchstone.conformance.protocol.Answer;
import io.github.touchstone.conformance.protocol.BreakageException;
import io.github.touchstone.conformance.protocol.Implementation;
import io.github.touchstone.conformance.protocol.Request;
import io.github.touchstone.conformance.protocol.WireNumber;
import io.github.touchstone.math.numbers.Decimals;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Whole runs: the implementation's own timesteps, and at the k-th of them the model output {@code slope_k x + offset_k}, computed in
 * the format of the run, the product rounded before the sum (spec HAR-9).
 */
public final class TrajectoryDriver implements Driver {
    private static final String OUTPUT = "prev_sample";

    @Override
    public boolean drives(String op) {
        return op.equals("trajectory");
    }

    @Override
    public List<Finding> drive(List<Case> cases, Dtype dtype, Implementation implementation) {
        return cases.stream()
                .map(c -> Judge.judge(c, dtype, answer(c, dtype, implementation)))
                .toList();
    }

    /** The end of the run, or the first answer that is none. */
    static Answer answer(Case asked, Dtype dtype, Implementation implementation) {
        Answer visits = timesteps(asked, dtype, implementation);
        if (!(visits instanceof Answer.Outputs outputs)) {
            return visits;
        }
        List<Long> timesteps = outputs.integers().getOrDefault("timesteps", List.of());
        int steps = asked.input().path("slope").size();
        if (timesteps.size() != steps) {
            return new Answer.Failed("it visits " + timesteps.size() + " timesteps, not " + steps);
        }
        List<String> sample = texts(asked.input().path("sample"));
        int elements = sample.size();
        for (int k = 0; k < steps; k++) {
            Answer answer = step(asked, k, timesteps.get(k), sample, dtype, implementation);
            if (!(answer instanceof Answer.Outputs step)) {
                return answer;
            }
            sample = step.reals().getOrDefault(OUTPUT, List.of());
            if (sample.size() != elements || !sample.stream().allMatch(x -> finite(x, dtype))) {
                return new Answer.Failed("step " + (k + 1) + " of the run, at t = " + timesteps.get(k)
                        + ", does not answer with " + elements + " finite numbers");
            }
        }
        return new Answer.Outputs(Map.of(OUTPUT, sample), Map.of());
    }

    private static Answer step(
            Case asked, int k, long timestep, List<String> sample, Dtype dtype, Implementation implementation) {
        ObjectNode input = JsonNodeFactory.instance.objectNode();
        input.put("t", timestep);
        input.set(
                "sample",
                array(sample.stream().map(x -> text(number(x, dtype), dtype)).toList()));
        input.set("model_output", array(modelOutput(asked.input(), k, sample, dtype)));
        input.set("noise", asked.input().path("noise").path(k));
        Request.Item item = new Request.Item(asked.id(), input);
        return implementation
                .run(new Request(Op.STEP, dtype, asked.config(), List.of(item)))
                .get(0);
    }

    private static Answer timesteps(Case asked, Dtype dtype, Implementation implementation) {
        ObjectNode config = JsonNodeFactory.instance.objectNode();
        ObjectNode schedule = (ObjectNode) asked.config().path("schedule");
        config.put(
                "num_train_timesteps",
                schedule.path("num_train_timesteps")
                        .asInt(schedule.path("betas").size()));
        config.set("timesteps", asked.config().path("timesteps"));
        Request.Item item = new Request.Item(asked.id(), JsonNodeFactory.instance.objectNode());
        return implementation
                .run(new Request(Op.TIMESTEPS, dtype, config, List.of(item)))
                .get(0);
    }

    private static List<String> modelOutput(ObjectNode input, int k, List<String> sample, Dtype dtype) {
        double slope = number(input.path("slope").path(k).asText(), dtype);
        double offset = number(input.path("offset").path(k).asText(), dtype);
        return sample.stream()
                .map(x -> dtype == Dtype.FLOAT32
                        ? (float) slope * (float) number(x, dtype) + (float) offset
                        : slope * number(x, dtype) + offset)
                .map(x -> text(x, dtype))
                .toList();
    }

    /** So many digits that they read back as the same number; not {@link Double#toString}, whose digits depend on the JDK. */
    private static String text(double x, Dtype dtype) {
        int digits = dtype == Dtype.FLOAT32 ? 9 : 17;
        return Double.isFinite(x)
                ? Decimals.text(new BigDecimal(x).round(new MathContext(digits)).stripTrailingZeros())
                : Double.toString(x);
    }

    private static boolean finite(String text, Dtype dtype) {
        try {
            return WireNumber.read(text, dtype) instanceof WireNumber.Finite;
        } catch (BreakageException e) {
            return false;
        }
    }

    /** The number that a text names in the format; of the texts here all name one. */
    private static double number(String text, Dtype dtype) {
        return ((WireNumber.Finite) WireNumber.read(text, dtype)).value().doubleValue();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(entry -> texts.add(entry.asText()));
        return texts;
    }

    private static ArrayNode array(List<String> texts) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode(texts.size());
        texts.forEach(array::add);
        return array;
    }
}
