package io.github.touchstone.conformance.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.conformance.protocol.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** Arrays of reals as texts, read and written in binary64. */
final class Reals {
    private Reals() {}

    /** The array of this name. */
    static double[] of(ObjectNode input, String name) {
        return StreamSupport.stream(input.path(name).spliterator(), false)
                .map(JsonNode::asText)
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    /** Puts an array in place of that of this name. */
    static ObjectNode with(ObjectNode input, String name, double[] numbers) {
        ArrayNode array = input.putArray(name);
        for (double x : numbers) {
            array.add(Double.toString(x));
        }
        return input;
    }

    /** Changes each element of the array of this name. */
    static ObjectNode each(ObjectNode input, String name, DoubleUnaryOperator change) {
        double[] numbers = of(input, name);
        return with(
                input,
                name,
                IntStream.range(0, numbers.length)
                        .mapToDouble(i -> change.applyAsDouble(numbers[i]))
                        .toArray());
    }

    /** Changes each finite real of the outputs. */
    static Answer each(Answer answer, DoubleUnaryOperator change) {
        if (!(answer instanceof Answer.Outputs outputs)) {
            return answer;
        }
        Map<String, List<String>> reals = new LinkedHashMap<>();
        outputs.reals()
                .forEach((name, texts) -> reals.put(
                        name, texts.stream().map(text -> changed(text, change)).toList()));
        return new Answer.Outputs(reals, outputs.integers());
    }

    private static String changed(String text, DoubleUnaryOperator change) {
        return text.contains("n") ? text : Double.toString(change.applyAsDouble(Double.parseDouble(text)));
    }
}
