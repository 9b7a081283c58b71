package io.github.touchstone.conformance.cases;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Writes vector files (spec VEC-1). */
final class VectorWriter {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private VectorWriter() {}

    static String text(VectorFile file) {
        ObjectNode document = JSON.objectNode()
                .put("format", VectorFile.FORMAT)
                .put("version", VectorFile.VERSION)
                .put("area", file.area())
                .put("group", file.group())
                .put("title", file.title());
        ObjectNode notes = document.putObject("notes");
        file.notes().forEach((flag, note) -> {
            ObjectNode object =
                    notes.putObject(flag).put("failure", note.failure()).put("effect", note.effect());
            note.issue().ifPresent(issue -> object.put("issue", issue));
        });
        ArrayNode cases = document.putArray("cases");
        file.cases().forEach(c -> cases.add(node(c)));
        return JsonText.of(document);
    }

    private static ObjectNode node(Case c) {
        ObjectNode node =
                JSON.objectNode().put("id", c.id()).put("level", c.level().label());
        node.set("anchors", list(c.anchors()));
        node.put("op", c.op()).put("sentence", c.sentence());
        node.set("requires", list(c.requires()));
        node.set("notes", list(c.notes()));
        node.set("config", c.config());
        node.set("input", c.input());
        ObjectNode expect = node.putObject("expect");
        c.expect().forEach((output, expectation) -> expect.set(output, node(expectation)));
        return node;
    }

    private static ObjectNode node(Expectation expectation) {
        ObjectNode node = JSON.objectNode();
        if (expectation instanceof Expectation.Integers integers) {
            ArrayNode array = node.putArray("integers");
            integers.values().forEach(array::add);
        } else if (expectation instanceof Expectation.Bounds bounds) {
            node.put("lower", bounds.lower()).put("upper", bounds.upper());
        } else if (expectation instanceof Expectation.Reals reals) {
            node.set("value", list(reals.values()));
            reals.exact().ifPresent(exact -> node.set("exact", list(exact)));
            if (!reals.tolerances().isEmpty()) {
                ObjectNode tolerances = node.putObject("tolerance");
                reals.tolerances().forEach((dtype, tolerance) -> {
                    ObjectNode two = tolerances.putObject(dtype.label());
                    two.set("tight", list(tolerance.tight()));
                    two.set("accepted", list(tolerance.accepted()));
                });
            }
        }
        return node;
    }

    private static ArrayNode list(List<String> texts) {
        ArrayNode array = JSON.arrayNode(texts.size());
        texts.forEach(array::add);
        return array;
    }
}
