package io.github.touchstone.report;

import io.github.touchstone.conformance.harness.CaseResult;
import io.github.touchstone.conformance.harness.Conclusion;
import io.github.touchstone.conformance.harness.FailureGroup;
import io.github.touchstone.conformance.harness.Results;
import io.github.touchstone.conformance.harness.Status;
import io.github.touchstone.conformance.harness.UnsupportedCount;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** The verdict as GitHub-flavoured Markdown. What others wrote stands in code, where it is no markup. */
final class VerdictMarkdown {
    /** A summary of a build has a limit on its length: a megabyte. */
    private static final int GROUPS = 50;

    private static final int NAMED = 20;

    private VerdictMarkdown() {}

    static String render(Results results, VerdictContext context) {
        boolean good = results.conclusion() == Conclusion.PASS;
        StringBuilder text = new StringBuilder();
        text.append("## ")
                .append(good ? "✅ " : "❌ ")
                .append("Conformance of ")
                .append(plain(VerdictWords.name(results.implementation())))
                .append("\n\n");
        text.append(plain(VerdictWords.summary(results)))
                .append(". Examined by touchstone ")
                .append(context.version())
                .append(".\n\n");
        results.unknown()
                .forEach(u ->
                        text.append("**Warning:** ").append(plain(u.sentence())).append("\n\n"));
        text.append(table(VerdictTable.rows(results)));
        failures(text, "broken", results.of(Status.BROKEN), context);
        failures(text, "wrong", results.of(Status.FAIL), context);
        left(text, "Skipped, and they fail as said", results.of(Status.SKIPPED));
        left(text, "Not judged, for the implementation says that it deviates", results.of(Status.DECLARED));
        unsupported(text, results);
        if (!results.stale().isEmpty()) {
            text.append("\n### Skips to be removed\n\n");
            results.stale()
                    .forEach(s -> text.append("* ")
                            .append(code(s.skip().text()))
                            .append(" (")
                            .append(code(s.skip().place()))
                            .append("): ")
                            .append(s.reason())
                            .append('\n'));
        }
        return text.toString();
    }

    private static void failures(StringBuilder text, String what, List<CaseResult> failures, VerdictContext context) {
        List<FailureGroup> groups = FailureGroup.of(failures);
        for (FailureGroup group : groups.subList(0, Math.min(GROUPS, groups.size()))) {
            CaseResult first = group.results().get(0);
            text.append("\n### ")
                    .append(group.results().size())
                    .append(' ')
                    .append(what)
                    .append(": ")
                    .append(plain(FindingText.oneLine(group.cause())))
                    .append("\n\n");
            text.append(code(first.id()))
                    .append(" in ")
                    .append(first.trial().dtype().label())
                    .append("\n\n");
            text.append(fenced(String.join("\n", FailureText.lines(first, context))));
            others(text, group.results().subList(1, group.results().size()));
        }
        if (groups.size() > GROUPS) {
            text.append("\n... and ").append(groups.size() - GROUPS).append(" more kinds.\n");
        }
    }

    private static void others(StringBuilder text, List<CaseResult> others) {
        if (!others.isEmpty()) {
            text.append("\n<details><summary>").append(others.size()).append(" more</summary>\n\n");
            others.stream()
                    .limit(NAMED)
                    .forEach(r -> text.append("* ")
                            .append(code(r.id()))
                            .append(" in ")
                            .append(r.trial().dtype().label())
                            .append('\n'));
            text.append(others.size() > NAMED ? "* ... and " + (others.size() - NAMED) + " more\n" : "");
            text.append("\n</details>\n");
        }
    }

    private static void left(StringBuilder text, String title, List<CaseResult> left) {
        if (!left.isEmpty()) {
            text.append("\n### ").append(title).append("\n\n");
            left.stream()
                    .limit(GROUPS)
                    .forEach(r -> text.append("* ")
                            .append(code(r.id()))
                            .append(" in ")
                            .append(r.trial().dtype().label())
                            .append(": ")
                            .append(plain(FindingText.line(r)))
                            .append('\n'));
            text.append(left.size() > GROUPS ? "* ... and " + (left.size() - GROUPS) + " more\n" : "");
        }
    }

    private static void unsupported(StringBuilder text, Results results) {
        List<List<String>> rows = new ArrayList<>(List.of(List.of("not asked, for want of", "results")));
        UnsupportedCount.of(results.cases()).forEach(c -> rows.add(List.of(c.capability(), "" + c.results())));
        if (rows.size() > 1) {
            text.append('\n').append(table(rows));
        }
    }

    private static String table(List<List<String>> rows) {
        List<String> lines = new ArrayList<>();
        rows.forEach(
                row -> lines.add(row(row.stream().map(VerdictMarkdown::plain).toList())));
        lines.add(1, row(Collections.nCopies(rows.get(0).size(), "---")));
        return String.join("", lines);
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** In which nothing is markup. */
    static String plain(String text) {
        return FindingText.oneLine(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replaceAll("([\\\\`*_{}\\[\\]|~#@])", "\\\\$1");
    }

    /** Lines as they are. */
    static String fenced(String lines) {
        return "````text\n" + lines.replace("````", "'''' ") + "\n````\n";
    }

    static String code(String text) {
        return "`" + FindingText.oneLine(text).replace('`', '\'') + "`";
    }
}
