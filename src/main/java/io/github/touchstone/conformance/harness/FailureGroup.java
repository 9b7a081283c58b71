package io.github.touchstone.conformance.harness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Results that share a likely cause.
 *
 * @param cause in words
 * @param results in order, at least one
 */
public record FailureGroup(String cause, List<CaseResult> results) {
    private static final int LONGEST = 120;

    /** Copies the list. */
    public FailureGroup {
        results = List.copyOf(results);
    }

    /** The groups of these failures, the largest first, equally large ones in the order of their first. */
    public static List<FailureGroup> of(List<CaseResult> failures) {
        Map<String, List<CaseResult>> groups = new LinkedHashMap<>();
        failures.forEach(r -> groups.computeIfAbsent(general(cause(r)), c -> new ArrayList<>())
                .add(r));
        return groups.entrySet().stream()
                .map(e -> new FailureGroup(common(e.getKey(), e.getValue()), e.getValue()))
                .sorted(Comparator.comparingInt((FailureGroup g) -> -g.results().size()))
                .toList();
    }

    /** What is recognised in the answer, else where it stands. What the vectors say of the case is no diagnosis. */
    private static String cause(CaseResult result) {
        Finding finding = result.finding();
        if (finding instanceof Finding.Raised raised) {
            return "raised: " + raised.message();
        } else if (finding instanceof Finding.Broke broke) {
            return "broke: " + broke.detail();
        } else if (finding instanceof Finding.Differs differs) {
            return differs.diagnosis()
                    .orElseGet(() -> "of area " + result.trial().asked().area() + ", not recognised");
        }
        return result.status().label();
    }

    /** The cause with its numbers, if they are the same throughout. */
    private static String common(String general, List<CaseResult> results) {
        String first = line(cause(results.get(0)));
        return results.stream().allMatch(r -> line(cause(r)).equals(first)) ? first : general;
    }

    private static String general(String cause) {
        return line(cause).replaceAll("[0-9a-zA-Z.+-]*[0-9][0-9a-zA-Z.+-]*", "N");
    }

    private static String line(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
    }
}
