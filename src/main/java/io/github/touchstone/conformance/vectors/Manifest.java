package io.github.touchstone.conformance.vectors;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.conformance.cases.JsonText;
import io.github.touchstone.conformance.cases.VectorFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The list of all files with their checksums, and of the ids that are no longer in use (spec VEC-6). */
final class Manifest {
    /** The name of the format. */
    static final String FORMAT = "touchstone-manifest";

    /** Ids that were published once and mean nothing any more. They are never used again. */
    static final List<String> RETIRED = List.of();

    private Manifest() {}

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
