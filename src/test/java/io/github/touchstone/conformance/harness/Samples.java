package io.github.touchstone.conformance.harness;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.conformance.cases.Case;
import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.Expectation;
import io.github.touchstone.conformance.cases.Level;
import io.github.touchstone.conformance.cases.Note;
import io.github.touchstone.conformance.cases.VectorFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Cases made by hand: {@code forward} with the expected sample 1/4, 1/2, 3/4, and {@code timesteps} 9, 6, 3. */
public final class Samples {
    /** What the cases of {@link #forward} expect. */
    public static final List<String> WANT = List.of("0.25", "0.5", "0.75");

    private Samples() {}

    /** A case of op {@code forward}: tight within 2^-53 or 2^-24, accepted within 1e-15 or 1e-6. */
    public static Case forward(String id, Level level) {
        return new Case(
                id,
                level,
                List.of("FWD-1"),
                "forward",
                "Noise added to a clean sample.",
                List.of("op:forward"),
                List.of("root"),
                object(),
                object().put("t", 3),
                Map.of("sample", reals(WANT)));
    }

    /** A case of op {@code timesteps}. */
    public static Case timesteps(String id) {
        return new Case(
                id,
                Level.MUST,
                List.of("SCH-1"),
                "timesteps",
                "The timesteps of a spacing.",
                List.of("op:timesteps"),
                List.of(),
                object(),
                object(),
                Map.of("timesteps", new Expectation.Integers(List.of(9L, 6L, 3L))));
    }

    /** {@code a/1} to {@code a/n} of op forward, MUST. */
    public static List<Case> forwards(int n) {
        return IntStream.rangeClosed(1, n)
                .mapToObj(i -> forward("a/" + i, Level.MUST))
                .toList();
    }

    /** As files have them. */
    public static List<VectorFile> files(List<Case> cases) {
        List<VectorFile> files = new ArrayList<>();
        for (Case c : cases) {
            files.add(new VectorFile(
                    c.area(),
                    "group",
                    "Cases by hand",
                    Map.of(
                            "root",
                            new Note(
                                    "a square root is missing",
                                    "too much noise",
                                    Optional.of("https://example.org/1"))),
                    List.of(c)));
        }
        return List.copyOf(files);
    }

    /** Tolerances in both formats. */
    public static Expectation.Reals reals(List<String> values) {
        return new Expectation.Reals(
                values,
                Optional.empty(),
                Map.of(
                        Dtype.FLOAT64, tolerance(values.size(), "1.2e-16", "1e-15"),
                        Dtype.FLOAT32, tolerance(values.size(), "6e-8", "1e-6")));
    }

    private static Expectation.Tolerance tolerance(int n, String tight, String accepted) {
        return new Expectation.Tolerance(Collections.nCopies(n, tight), Collections.nCopies(n, accepted));
    }

    /** An empty object. */
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
