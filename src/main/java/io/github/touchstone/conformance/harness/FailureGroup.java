package io.github.touchstone.conformance.harness;

import io.github.touchstone.conformance.cases.Note;
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
    /** Copies the list. */
    public FailureGroup {
        results = List.copyOf(results);
    }

    /** The groups of these failures, the largest first, equally large ones in the order of their first. */
    public static List<FailureGroup> of(List<CaseResult> failures) {
        Map<String, List<CaseResult>> groups = new LinkedHashMap<>();
        failures.forEach(
                r -> groups.computeIfAbsent(cause(r), c -> new ArrayList<>()).add(r));
        return groups.entrySet().stream()
                .map(e -> new FailureGroup(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingInt((FailureGroup g) -> -g.results().size()))
                .toList();
    }

    /** What is recognised in the answer; else what the notes of the case suspect; else where it stands. */
    private static String cause(CaseResult result) {
        Finding finding = result.finding();
        if (finding instanceof Finding.Raised raised) {
            return "raised: " + withoutNumbers(raised.message());
        } else if (finding instanceof Finding.Broke broke) {
            return "broke: " + withoutNumbers(broke.detail());
        } else if (finding instanceof Finding.Differs differs) {
            return differs.diagnosis()
                    .map(FailureGroup::withoutNumbers)
                    .orElseGet(() -> result.trial().notes().stream()
                            .findFirst()
                            .map(Note::failure)
                            .orElse("of area " + result.trial().asked().area() + ", not recognised"));
        }
        return result.status().label();
    }

    private static String withoutNumbers(String text) {
        String line = text.lines().findFirst().orElse("");
        String general = line.replaceAll("[0-9a-zA-Z.+-]*[0-9][0-9a-zA-Z.+-]*", "N");
        return general.length() <= 120 ? general : general.substring(0, 120) + "...";
    }
}
