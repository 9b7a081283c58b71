package io.github.touchstone.conformance.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * JSON as the files of this project hold it, the same bytes everywhere (spec VEC-1): members in the order given, two blanks of
 * indentation, lists of scalars on one line, LF, ASCII alone.
 */
public final class JsonText {
    private static final JsonMapper SCALARS =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private JsonText() {}

    /** The text of the document, with a line feed at the end. */
    public static String of(JsonNode document) {
        StringBuilder text = new StringBuilder();
        write(document, "", text);
        return text.append('\n').toString();
    }

    private static void write(JsonNode node, String indent, StringBuilder text) {
        if (node.isObject() && !node.isEmpty()) {
            List<Map.Entry<String, JsonNode>> members = new ArrayList<>(node.properties());
            String before = "{\n";
            for (Map.Entry<String, JsonNode> member : members) {
                text.append(before).append(indent).append("  ").append(quoted(member.getKey()));
                write(member.getValue(), indent + "  ", text.append(": "));
                before = ",\n";
            }
            text.append('\n').append(indent).append('}');
        } else if (node.isArray() && !scalars(node)) {
            String before = "[\n";
            for (JsonNode entry : node) {
                write(entry, indent + "  ", text.append(before).append(indent).append("  "));
                before = ",\n";
            }
            text.append('\n').append(indent).append(']');
        } else if (node.isArray()) {
            String before = "[";
            for (JsonNode entry : node) {
                text.append(before).append(scalar(entry));
                before = ", ";
            }
            text.append(node.isEmpty() ? "[]" : "]");
        } else {
            text.append(scalar(node));
        }
    }

    private static boolean scalars(JsonNode array) {
        for (JsonNode entry : array) {
            if (entry.isContainerNode()) {
                return false;
            }
        }
        return true;
    }

    private static String quoted(String name) {
        return scalar(SCALARS.getNodeFactory().textNode(name));
    }

    private static String scalar(JsonNode node) {
        try {
            return SCALARS.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
