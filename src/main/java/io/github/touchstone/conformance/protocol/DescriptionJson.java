package io.github.touchstone.conformance.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.conformance.cases.Dtype;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How an implementation describes itself on the wire (spec ADP-3). */
final class DescriptionJson {
    private static final List<String> NAMES = List.of("name", "version", "language");
    private static final List<String> LINKS = List.of("homepage", "issues");

    private DescriptionJson() {}

    static ObjectNode write(Description it) {
        ObjectNode message = Json.object().put("version", Command.VERSION);
        ObjectNode implementation = message.putObject("implementation")
                .put("name", it.name())
                .put("version", it.version())
                .put("language", it.language());
        putIfAny(implementation, "homepage", it.homepage());
        putIfAny(implementation, "issues", it.issues());
        it.dtypes().stream().map(Dtype::label).sorted().forEach(message.putArray("dtypes")::add);
        it.capabilities().stream().sorted().forEach(message.putArray("capabilities")::add);
        if (!it.conventions().isEmpty()) {
            ObjectNode conventions = message.putObject("conventions");
            new TreeMap<>(it.conventions()).forEach(conventions::put);
        }
        return message;
    }

    private static void putIfAny(ObjectNode object, String name, String text) {
        if (!text.isEmpty()) {
            object.put(name, text);
        }
    }

    /** The version comes first: of a message of another version nothing else is known. */
    static Description read(Place message) {
        if (!message.node().has("version")) {
            throw message.wrong("has no member \"version\"");
        }
        int version = CommandCodec.version(message);
        if (version != Command.VERSION) {
            throw new BreakageException(
                    Breakage.WRONG_VERSION,
                    "it speaks version " + version + " of the protocol, this program version " + Command.VERSION);
        }
        message.closed(List.of("version", "implementation", "dtypes", "capabilities"), List.of("conventions"));
        Place it = message.at("implementation").closed(NAMES, LINKS);
        return new Description(
                it.at("name").words(),
                it.at("version").words(),
                it.at("language").words(),
                link(it, "homepage"),
                link(it, "issues"),
                dtypes(message.at("dtypes")),
                Set.copyOf(message.at("capabilities").distinct(DescriptionJson::capability)),
                message.optional("conventions")
                        .map(DescriptionJson::conventions)
                        .orElse(Map.of()));
    }

    private static String link(Place it, String name) {
        return it.optional(name)
                .map(place -> place.text("https?://[!-~]+", "a link with http or https"))
                .orElse("");
    }

    private static Set<Dtype> dtypes(Place place) {
        List<Dtype> dtypes = place.distinct(CommandCodec::dtype);
        if (dtypes.isEmpty()) {
            throw place.wrong("is empty");
        }
        return Set.copyOf(dtypes);
    }

    private static String capability(Place place) {
        return place.text("[a-z0-9_]+(:[a-z0-9_]+)?", "a capability such as op:step");
    }

    /** Anything goes here, and what is no text is shown as JSON. */
    private static Map<String, String> conventions(Place place) {
        Map<String, String> conventions = new TreeMap<>();
        place.members().forEach((name, value) -> conventions.put(Quoted.words(name), convention(value.node())));
        return conventions;
    }

    private static String convention(JsonNode value) {
        return Quoted.words(value.isTextual() ? value.textValue() : value.toString());
    }
}
