package io.github.touchstone.conformance.verifier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hipparchus.dfp.Dfp;

/**
 * Checks every expectation of every vector in a folder by arithmetic and formulas of its own (VEC): values to the 25th digit, the tight tolerance against the unit in the
 * last place, enclosures, integers. Whether the *accepted* tolerance is right is not its matter: real runs in binary32 and binary64 are held against it elsewhere.
 */
public final class SecondVerifier {
    private SecondVerifier() {}

    /** The findings in order of file and case; none if all is as it should be. Throws {@link IOException} if a file cannot be read as JSON. */
    public static List<Finding> verify(Path folder) throws IOException {
        List<Finding> findings = new ArrayList<>();
        Answers answers = new Answers();
        for (Path file : files(folder)) {
            for (JsonNode vector : new ObjectMapper().readTree(file.toFile()).get("cases")) {
                findings.addAll(verify(answers, vector));
            }
        }
        return findings;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.getFileName().toString().equals("MANIFEST.json"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Finding> verify(Answers answers, JsonNode vector) {
        String id = vector.get("id").textValue();
        Map<String, List<Dfp>> mine;
        try {
            mine = answers.to(vector);
        } catch (IllegalArgumentException e) {
            return List.of(new Finding(id, String.valueOf(e.getMessage())));
        }
        List<Finding> findings = new ArrayList<>();
        vector.get("expect").properties().forEach(expectation -> {
            String place = id + " " + expectation.getKey();
            List<Dfp> own = mine.get(expectation.getKey());
            findings.addAll(
                    own == null
                            ? List.of(new Finding(place, "is an output that the verifier does not know"))
                            : Comparison.of(
                                    place,
                                    expectation.getValue(),
                                    own,
                                    vector.get("op").textValue().matches("law|density")));
        });
        return findings;
    }
}
