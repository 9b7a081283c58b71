package io.github.touchstone.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.touchstone.math.numbers.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A place in a JSON document, which knows its path for messages. Objects are closed: a member that is not expected is an error.
 *
 * @param field where the document was given, such as {@code --target}
 * @param path the JSON path, such as {@code $.target.gaussian}
 * @param node what stands there
 */
record JsonPlace(String field, String path, JsonNode node) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** The whole document. Throws {@link InputException} with line and column if it is no JSON. */
    static JsonPlace root(String field, String json) {
        try {
            return new JsonPlace(field, "$", MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            throw new InputException(field + place(e), e.getOriginalMessage(), "JSON");
        }
    }

    /** Where the text stops being JSON; Jackson does not always say. */
    private static String place(JsonProcessingException e) {
        return Optional.ofNullable(e.getLocation())
                .map(at -> ": line " + at.getLineNr() + ", column " + at.getColumnNr())
                .orElse("");
    }

    /** The member of an object that has this one alone. */
    JsonPlace only(String shape, String member) {
        if (!node.isObject() || node.size() != 1 || !node.has(member)) {
            throw wrong(shape);
        }
        return required(member);
    }

    /** The one member of an object that has one alone, of these. */
    JsonPlace oneOf(String... members) {
        List<String> known = List.of(members);
        if (!node.isObject() || node.size() != 1) {
            throw wrong("an object with one of " + String.join(", ", known));
        }
        String name = node.fieldNames().next();
        closed(members);
        return required(name);
    }

    /** The name of the member that this place is. */
    String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** This place, if it is an object without members other than these. */
    JsonPlace closed(String... members) {
        List<String> known = List.of(members);
        if (!node.isObject()) {
            throw wrong("an object with " + String.join(", ", known));
        }
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw InputException.unknown(field + ": " + path, "member", name, known);
            }
        });
        return this;
    }

    /** The member, if it is there. */
    Optional<JsonPlace> optional(String member) {
        return node.has(member)
                ? Optional.of(new JsonPlace(field, path + "." + member, node.get(member)))
                : Optional.empty();
    }

    /** The member, which must be there. */
    JsonPlace required(String member) {
        return optional(member).orElseThrow(() -> wrong("an object with \"" + member + "\""));
    }

    /** The entries of a list. */
    List<JsonPlace> entries(String shape) {
        if (!node.isArray()) {
            throw wrong(shape);
        }
        List<JsonPlace> entries = new ArrayList<>(node.size());
        for (JsonNode entry : node) {
            entries.add(new JsonPlace(field, path + "[" + entries.size() + "]", entry));
        }
        return entries;
    }

    /** A list of numbers. */
    List<Rational> numbers() {
        return entries("a list of numbers as text").stream()
                .map(JsonPlace::number)
                .toList();
    }

    /** A number as text, exact as written. */
    Rational number() {
        if (!node.isTextual()) {
            throw wrong("a number as text, such as \"1/10\"");
        }
        return Numbers.rational(field + ": " + path, node.textValue());
    }

    /** A JSON number, as the double that it stands for. */
    Rational binary64() {
        if (!node.isNumber() || !Double.isFinite(node.doubleValue())) {
            throw wrong("a number, such as 0.1");
        }
        return Rational.ofExactly(node.doubleValue());
    }

    /** A vector: a list of numbers, or on the line a number alone. */
    List<Rational> vector() {
        return node.isTextual() ? List.of(number()) : numbers();
    }

    /** A square matrix by its rows. */
    List<List<Rational>> rows() {
        return entries("a list of rows").stream().map(JsonPlace::numbers).toList();
    }

    /** A whole number from 1 to 2^63 - 1, as a JSON number. */
    long count() {
        if (!node.canConvertToLong() || !node.isIntegralNumber() || node.longValue() < 1) {
            throw wrong("a whole number from 1 on");
        }
        return node.longValue();
    }

    /** What the maker makes; what it rejects is rejected here. */
    <R> R made(Supplier<R> maker) {
        try {
            return maker.get();
        } catch (InputException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw InputException.rejected(field + ": " + path, e);
        }
    }

    /** What stands here is not what is expected. */
    InputException wrong(String expected) {
        return new InputException(field + ": " + path, node.toString(), expected);
    }
}
