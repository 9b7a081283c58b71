package io.github.touchstone.conformance.vectors;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.conformance.cases.JsonPlace;
import io.github.touchstone.conformance.cases.JsonText;
import io.github.touchstone.conformance.cases.VectorFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The list of all files with their checksums, and of the ids that are no longer in use (spec VEC-6).
 *
 * @param entries the files, in order
 */
record Manifest(List<Entry> entries) {
    /** The name of the format. */
    static final String FORMAT = "touchstone-manifest";

    /** Ids that were published once and mean nothing any more. They are never used again. */
    static final List<String> RETIRED = List.of();

    /** Copies the list. */
    Manifest {
        entries = List.copyOf(entries);
    }

    /**
     * One file.
     *
     * @param path below the folder of the manifest
     * @param sha256 of its bytes, in hexadecimal
     * @param ids of its cases, in order
     */
    record Entry(String path, String sha256, List<String> ids) {
        /** Copies the list. */
        Entry {
            ids = List.copyOf(ids);
        }
    }

    /** Reads a manifest; throws {@link io.github.touchstone.conformance.cases.InvalidCaseException}. */
    static Manifest read(String json) {
        JsonPlace root =
                JsonPlace.root(VectorSet.MANIFEST, json).closed("format", "version", "tool", "files", "retired");
        if (!root.required("format").text().equals(FORMAT)) {
            throw root.required("format").wrong("\"" + FORMAT + "\"");
        }
        if (root.required("version").integer(1) != VectorFile.VERSION) {
            throw root.required("version").wrong("version " + VectorFile.VERSION + ", the only one known here");
        }
        root.required("tool").text();
        root.required("retired").texts();
        return new Manifest(
                root.required("files").entries().stream().map(Manifest::entry).toList());
    }

    private static Entry entry(JsonPlace place) {
        place.closed("path", "sha256", "cases");
        JsonPlace path = place.required("path");
        if (!path.text().matches(VectorSet.FOLDER + "/[a-z0-9-]+/[a-z0-9-]+\\.json")) {
            throw path.wrong("\"" + VectorSet.FOLDER + "/area/group.json\"");
        }
        return new Entry(
                path.text(),
                place.required("sha256").text(),
                place.required("cases").entries().stream()
                        .map(one -> one.closed("id", "anchors", "level")
                                .required("id")
                                .text())
                        .toList());
    }

    /** The text of the manifest of these files. */
    static String text(List<VectorFile> files, Map<String, String> texts, String toolVersion) {
        ObjectNode manifest = JsonNodeFactory.instance
                .objectNode()
                .put("format", FORMAT)
                .put("version", VectorFile.VERSION)
                .put("tool", "touchstone " + toolVersion);
        ArrayNode list = manifest.putArray("files");
        for (VectorFile file : files) {
            String path = VectorSet.FOLDER + "/" + file.path();
            ObjectNode entry = list.addObject().put("path", path).put("sha256", sha256(texts.getOrDefault(path, "")));
            ArrayNode cases = entry.putArray("cases");
            file.cases().forEach(c -> {
                ObjectNode one = cases.addObject().put("id", c.id());
                ArrayNode anchors = one.putArray("anchors");
                c.anchors().forEach(anchors::add);
                one.put("level", c.level().label());
            });
        }
        ArrayNode retired = manifest.putArray("retired");
        RETIRED.forEach(retired::add);
        return JsonText.of(manifest);
    }

    /** Of the UTF-8 bytes, in hexadecimal. */
    static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
