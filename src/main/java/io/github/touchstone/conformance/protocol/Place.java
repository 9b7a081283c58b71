package io.github.touchstone.conformance.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A place in a message, which knows its path. What does not have the asked shape throws {@link BreakageException} with {@link
 * Breakage#WRONG_SHAPE}.
 *
 * @param where its path, such as {@code $.results[0].outputs}; put together only when somebody asks
 * @param node what stands there
 */
record Place(Supplier<String> where, JsonNode node) {
    /** The whole message. */
    static Place root(JsonNode node) {
        return new Place(() -> "$", node);
    }

    /** Its path. */
    String path() {
        return where.get();
    }

    /** This place, if it is an object with these members and, perhaps, some of the others. */
    Place closed(List<String> required, List<String> optional) {
        object();
        node.fieldNames().forEachRemaining(name -> {
            if (!required.contains(name) && !optional.contains(name)) {
                throw wrong("has an unknown member " + Quoted.of(name));
            }
        });
        for (String name : required) {
            if (!node.has(name)) {
                throw wrong("has no member \"" + name + "\"");
            }
        }
        return this;
    }

    /** The object that stands here. */
    ObjectNode object() {
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw wrong("is no object");
    }

    /** A member that is known to be there. */
    Place at(String member) {
        return new Place(() -> path() + "." + member, node.get(member));
    }

    /** A member, if it is there. */
    Optional<Place> optional(String member) {
        return node.has(member) ? Optional.of(at(member)) : Optional.empty();
    }

    /** The members of an object, in their order. */
    Map<String, Place> members() {
        Map<String, Place> members = new LinkedHashMap<>();
        object().fieldNames().forEachRemaining(name -> members.put(name, at(name)));
        return members;
    }

    /** The entries of an array. */
    List<Place> entries() {
        if (!node.isArray()) {
            throw wrong("is no array");
        }
        List<Place> entries = new ArrayList<>(node.size());
        for (JsonNode entry : node) {
            int index = entries.size();
            entries.add(new Place(() -> path() + "[" + index + "]", entry));
        }
        return entries;
    }

    /** The entries of an array, all different. */
    <T> List<T> distinct(Function<Place, T> read) {
        List<T> entries = entries().stream().map(read).toList();
        if (entries.stream().distinct().count() < entries.size()) {
            throw wrong("holds an entry twice");
        }
        return entries;
    }

    /** A text that is not empty. */
    String text() {
        if (!node.isTextual() || node.textValue().isEmpty()) {
            throw wrong("is no text that says something");
        }
        return node.textValue();
    }

    /** A text that is not empty, fit to be shown. */
    String words() {
        return Quoted.words(text());
    }

    /** A text of this form. */
    String text(String pattern, String form) {
        String text = text();
        if (!text.matches(pattern)) {
            throw wrong("is " + Quoted.of(text) + ", not " + form);
        }
        return text;
    }

    /** A JSON integer. */
    long integer() {
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw wrong("is no integer");
        }
        return node.longValue();
    }

    /** The complaint about this place. */
    BreakageException wrong(String complaint) {
        return new BreakageException(Breakage.WRONG_SHAPE, path() + " " + complaint);
    }
}
