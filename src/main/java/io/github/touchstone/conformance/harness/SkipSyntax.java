package io.github.touchstone.conformance.harness;

import io.github.touchstone.conformance.cases.Dtype;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads skips: {@code id-or-glob[@dtype]  reason  [issue url]}, one a line; {@code #} begins a comment line (spec HAR-6). */
public final class SkipSyntax {
    private SkipSyntax() {}

    /**
     * The skips of a file. Throws {@link IllegalArgumentException} that names the line.
     *
     * @param name of the file, for messages
     */
    public static List<Skip> file(String name, List<String> lines) {
        List<Skip> skips = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                skips.add(line(line, name + ":" + (i + 1)));
            }
        }
        return List.copyOf(skips);
    }

    /** A bare pattern, as on the command line. Throws {@link IllegalArgumentException}. */
    public static Skip pattern(String text, String place) {
        return skip(text, "given on the command line", "", place);
    }

    private static Skip line(String line, String place) {
        List<String> words = Arrays.asList(line.split("\\s+"));
        String last = words.get(words.size() - 1);
        boolean hasIssue = words.size() > 1 && last.matches("https?://\\S+");
        List<String> reason = words.subList(1, words.size() - (hasIssue ? 1 : 0));
        if (reason.isEmpty()) {
            throw new IllegalArgumentException(
                    place + ": no reason given for '" + words.get(0) + "'; a line is: id-or-glob  reason  [issue url]");
        }
        return skip(words.get(0), String.join(" ", reason), hasIssue ? last : "", place);
    }

    private static Skip skip(String text, String reason, String issue, String place) {
        int at = text.indexOf('@');
        try {
            Optional<Dtype> dtype = at < 0 ? Optional.empty() : Optional.of(dtype(text.substring(at + 1)));
            return new Skip(Glob.of(at < 0 ? text : text.substring(0, at)), dtype, reason, issue, place);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
        }
    }

    private static Dtype dtype(String label) {
        return Arrays.stream(Dtype.values())
                .filter(d -> d.label().equals(label))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("unknown dtype '" + label + "'; known: float32, float64"));
    }
}
