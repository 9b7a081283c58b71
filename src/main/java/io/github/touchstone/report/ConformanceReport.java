package io.github.touchstone.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.conformance.CheckResult;
import io.github.touchstone.conformance.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Renders the results of the conformance suite: a table of requirements, or the same as JSON (one object) or CSV. */
public final class ConformanceReport {
    private ConformanceReport() {}

    /** The report, which ends in a line feed. */
    public static String render(List<CheckResult> results, Format format, String version) {
        return switch (format) {
            case PRETTY -> table(results) + "\n" + summary(results, version) + "\n";
            case JSON -> json(results, version).toPrettyString() + "\n";
            case CSV -> csv(results);
        };
    }

    /** Whether every check passed. */
    public static boolean passed(List<CheckResult> results) {
        return count(results, Verdict.PASS) == results.size();
    }

    private static String table(List<CheckResult> results) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("anchor", "verdict", "cases", "what is checked", "how it is decided"));
        for (CheckResult r : results) {
            rows.add(List.of(r.anchor(), verdict(r), "" + r.cases(), r.what(), r.how()));
        }
        String failures = results.stream()
                .filter(r -> r.counterexample().isPresent())
                .map(r -> r.anchor() + ", " + r.what() + "\n  "
                        + r.counterexample().get() + "\n")
                .collect(Collectors.joining());
        return Table.left(rows) + (failures.isEmpty() ? "" : "\n" + failures);
    }

    /** {@code touchstone 0.1.0: 28 checks, 3061 cases, 28 pass, 0 fail, 0 error}. */
    private static String summary(List<CheckResult> results, String version) {
        int cases = results.stream().mapToInt(CheckResult::cases).sum();
        return "touchstone " + version + ": " + results.size() + " checks, " + cases + " cases, "
                + count(results, Verdict.PASS) + " pass, " + count(results, Verdict.FAIL) + " fail, "
                + count(results, Verdict.ERROR) + " error";
    }

    private static ObjectNode json(List<CheckResult> results, String version) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("version", version);
        json.put("pass", count(results, Verdict.PASS));
        json.put("fail", count(results, Verdict.FAIL));
        json.put("error", count(results, Verdict.ERROR));
        ArrayNode checks = json.putArray("checks");
        for (CheckResult r : results) {
            ObjectNode check = checks.addObject();
            check.put("anchor", r.anchor());
            check.put("what", r.what());
            check.put("how", r.how());
            check.put("cases", r.cases());
            check.put("verdict", verdict(r));
            r.counterexample().ifPresent(text -> check.put("counterexample", text));
        }
        return json;
    }

    private static String csv(List<CheckResult> results) {
        return "anchor,verdict,cases,what,how,counterexample\n"
                + results.stream()
                        .map(r -> Csv.line(List.of(
                                r.anchor(),
                                verdict(r),
                                "" + r.cases(),
                                r.what(),
                                r.how(),
                                r.counterexample().orElse(""))))
                        .collect(Collectors.joining());
    }

    private static String verdict(CheckResult result) {
        return result.verdict().name().toLowerCase(Locale.ROOT);
    }

    private static int count(List<CheckResult> results, Verdict verdict) {
        return (int) results.stream().filter(r -> r.verdict() == verdict).count();
    }
}
