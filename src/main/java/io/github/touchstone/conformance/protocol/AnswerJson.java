package io.github.touchstone.conformance.protocol;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.Op;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** One answer on the wire (spec ADP-6). */
final class AnswerJson {
    private AnswerJson() {}

    /** Adds the answer to the object that has its id. What went wrong with an adapter is an error of the adapter behind it. */
    static void write(ObjectNode result, Answer answer) {
        if (answer instanceof Answer.Outputs outputs) {
            outputs(result.putObject("outputs"), outputs);
        } else if (answer instanceof Answer.Skipped skipped) {
            ObjectNode why = result.putObject("skipped").put("reason", skipped.reason());
            if (!skipped.issue().isEmpty()) {
                why.put("issue", skipped.issue());
            }
        } else if (answer instanceof Answer.Unsupported unsupported) {
            result.put("unsupported", unsupported.reason());
        } else if (answer instanceof Answer.Failed failed) {
            result.put("error", failed.message());
        } else {
            Answer.Broken broken = (Answer.Broken) answer;
            result.put("error", broken.kind() + ": " + broken.detail());
        }
    }

    private static void outputs(ObjectNode object, Answer.Outputs outputs) {
        new TreeMap<>(outputs.reals()).forEach((name, reals) -> {
            ArrayNode array = object.putArray(name);
            reals.forEach(array::add);
        });
        new TreeMap<>(outputs.integers()).forEach((name, integers) -> {
            ArrayNode array = object.putArray(name);
            integers.forEach(array::add);
        });
    }

    /** Throws {@link BreakageException} if the result is no answer to a question of this kind in this format. */
    static Answer read(Place result, Op op, Dtype dtype) {
        if (result.node().has("outputs")) {
            result.closed(List.of("id", "outputs"), List.of());
            return outputs(result.at("outputs"), op, dtype);
        }
        if (result.node().has("skipped")) {
            Place skipped = result.closed(List.of("id", "skipped"), List.of())
                    .at("skipped")
                    .closed(List.of("reason"), List.of("issue"));
            return new Answer.Skipped(
                    skipped.at("reason").words(),
                    skipped.optional("issue").map(Place::words).orElse(""));
        }
        if (result.node().has("unsupported")) {
            result.closed(List.of("id", "unsupported"), List.of());
            return new Answer.Unsupported(result.at("unsupported").words());
        }
        if (result.node().has("error")) {
            result.closed(List.of("id", "error"), List.of());
            return new Answer.Failed(result.at("error").words());
        }
        throw result.wrong("has none of \"outputs\", \"skipped\", \"unsupported\", \"error\"");
    }

    private static Answer outputs(Place outputs, Op op, Dtype dtype) {
        OutputShape shape = OutputShape.of(op);
        outputs.closed(shape.required(), shape.optional());
        Map<String, List<String>> reals = new TreeMap<>();
        Map<String, List<Long>> integers = new TreeMap<>();
        outputs.members().forEach((name, place) -> {
            if (shape.integers()) {
                integers.put(name, some(place, Place::integer));
            } else {
                reals.put(name, some(place, real -> real(real, dtype)));
            }
        });
        return new Answer.Outputs(reals, integers);
    }

    private static <T> List<T> some(Place array, Function<Place, T> read) {
        List<T> entries = array.entries().stream().map(read).toList();
        if (entries.isEmpty()) {
            throw array.wrong("is empty");
        }
        return entries;
    }

    private static String real(Place place, Dtype dtype) {
        if (!place.node().isTextual()) {
            throw place.wrong("is no number as text, such as \"-1.25\" or \"0x1.8p-3\"");
        }
        try {
            WireNumber.check(place.node().textValue(), dtype);
        } catch (BreakageException e) {
            throw new BreakageException(
                    e.broken().kind(), place.path() + ": " + e.broken().detail());
        }
        return place.node().textValue();
    }
}
