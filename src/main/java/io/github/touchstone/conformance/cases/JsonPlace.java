package io.github.touchstone.conformance.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.math.numbers.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A place in a JSON document, which knows its path for messages. Objects are closed: a member that is not expected is an error, and so
 * is one that repeats. Every mistake throws {@link InvalidCaseException}.
 *
 * @param file the document, by the name that the reader of a message knows it by
 * @param path the JSON path, such as {@code $.cases[0].config}
 * @param node what stands there
 */
public record JsonPlace(String file, String path, JsonNode node) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** The whole document. */
    public static JsonPlace root(String file, String json) {
        try {
            return new JsonPlace(file, "$", MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            String place = Optional.ofNullable(e.getLocation())
                    .map(at -> ": line " + at.getLineNr() + ", column " + at.getColumnNr())
                    .orElse("");
            throw new InvalidCaseException(
                    file + place + ": no JSON: " + e.getOriginalMessage().replaceAll("\\R", " "));
        }
    }

    /** This place, if it is an object without members other than these. */
    public JsonPlace closed(String... members) {
        List<String> known = List.of(members);
        ObjectNode object = object();
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw new InvalidCaseException(file + ": " + path + ": unknown member \"" + name + "\"; known: "
                        + (known.isEmpty() ? "none" : String.join(", ", known)));
            }
        });
        return this;
    }

    /** The object that stands here. */
    public ObjectNode object() {
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw wrong("an object");
    }

    /** The names of the members, in the order of the document. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        object().fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** The member, if it is there. */
    public Optional<JsonPlace> optional(String member) {
        return Optional.ofNullable(object().get(member)).map(n -> new JsonPlace(file, path + "." + member, n));
    }

    /** The member, which must be there. */
    public JsonPlace required(String member) {
        return optional(member)
                .orElseThrow(() ->
                        new InvalidCaseException(file + ": " + path + ": the member \"" + member + "\" is missing"));
    }

    /** The entries of a list. */
    public List<JsonPlace> entries() {
        if (!node.isArray()) {
            throw wrong("a list");
        }
        List<JsonPlace> entries = new ArrayList<>(node.size());
        for (JsonNode entry : node) {
            entries.add(new JsonPlace(file, path + "[" + entries.size() + "]", entry));
        }
        return entries;
    }

    /** A text. */
    public String text() {
        if (!node.isTextual()) {
            throw wrong("a text");
        }
        return node.textValue();
    }

    /** A list of texts. */
    public List<String> texts() {
        return entries().stream().map(JsonPlace::text).toList();
    }

    /** A list of texts, sorted and without repetition. */
    List<String> sortedTexts() {
        List<String> texts = texts();
        if (!List.copyOf(new TreeSet<>(texts)).equals(texts)) {
            throw wrong("a sorted list without repetition");
        }
        return texts;
    }

    /** A real as text, exact as written: an integer or a decimal. */
    public Rational real() {
        if (node.isTextual() && node.textValue().indexOf('/') >= 0) {
            throw wrong("a decimal as text, such as \"0.25\"");
        }
        return fraction();
    }

    /** A rational as text: an integer, a fraction or a decimal. */
    public Rational fraction() {
        if (!node.isTextual()) {
            throw wrong("a number as text, such as \"0.25\"");
        }
        try {
            return Rational.parse(node.textValue());
        } catch (NumberFormatException e) {
            throw wrong("a number as text, such as \"0.25\"");
        }
    }

    /** A list of reals. */
    public List<Rational> reals() {
        return entries().stream().map(JsonPlace::real).toList();
    }

    /** An integer of at least {@code least}, as JSON number. */
    public int integer(int least) {
        if (!node.isIntegralNumber() || !node.canConvertToInt() || node.intValue() < least) {
            throw wrong("an integer of at least " + least);
        }
        return node.intValue();
    }

    /** A list of integers of at least {@code least}. */
    public List<Integer> integers(int least) {
        return entries().stream().map(entry -> entry.integer(least)).toList();
    }

    /** True or false. */
    public boolean truth() {
        if (!node.isBoolean()) {
            throw wrong("true or false");
        }
        return node.booleanValue();
    }

    /** What stands here is not what is expected. */
    public InvalidCaseException wrong(String expected) {
        return InvalidCaseException.at(file + ": " + path, expected, node.toString());
    }

    /** What stands here was rejected for this reason. */
    public InvalidCaseException rejected(RuntimeException cause) {
        return new InvalidCaseException(
                file + ": " + path + ": " + String.valueOf(cause.getMessage()).replaceAll("\\R", " "));
    }
}
