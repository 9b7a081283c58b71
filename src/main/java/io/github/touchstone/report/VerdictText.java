package io.github.touchstone.report;

import io.github.touchstone.conformance.harness.CaseResult;
import io.github.touchstone.conformance.harness.Conclusion;
import io.github.touchstone.conformance.harness.FailureGroup;
import io.github.touchstone.conformance.harness.Results;
import io.github.touchstone.conformance.harness.Status;
import io.github.touchstone.conformance.harness.UnsupportedCount;
import io.github.touchstone.conformance.protocol.Description;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The verdict for people: counts, then what is wrong by likely cause, then what was left out, then the verdict again. */
final class VerdictText {
    /** Groups that are shown; within each, failures that are shown in full, and ids that are named. */
    private static final int GROUPS = 12;

    private static final int NAMED = 8;

    private final Results results;
    private final VerdictContext context;
    private final Ink ink;
    private final StringBuilder text = new StringBuilder();

    private VerdictText(Results results, VerdictContext context) {
        this.results = results;
        this.context = context;
        ink = new Ink(context.colour());
    }

    static String render(Results results, VerdictContext context) {
        return new VerdictText(results, context).render();
    }

    private String render() {
        heading();
        text.append(Table.left(VerdictTable.rows(results)));
        failures("broken", results.of(Status.BROKEN));
        failures("wrong", results.of(Status.FAIL));
        reasons("skipped, and they fail as said", results.of(Status.SKIPPED));
        reasons("not judged, for the implementation says that it deviates", results.of(Status.DECLARED));
        unsupported();
        stale();
        boolean good = results.conclusion() == Conclusion.PASS;
        String summary = VerdictWords.summary(results);
        line("");
        line(good ? ink.green(summary) : ink.red(summary));
        return text.toString();
    }

    private void heading() {
        Description it = results.implementation();
        line("examined  " + VerdictWords.name(it) + " (" + FindingText.oneLine(it.language()) + ")");
        line("by        touchstone " + context.version());
        if (!it.conventions().isEmpty()) {
            Map<String, String> sorted = new TreeMap<>(it.conventions());
            line("says      " + FindingText.oneLine(sorted.toString()));
        }
        results.unknown().forEach(u -> line(ink.red("warning   " + u.sentence())));
        line("");
    }

    private void failures(String what, List<CaseResult> failures) {
        List<FailureGroup> groups = FailureGroup.of(failures);
        for (FailureGroup group : groups.subList(0, Math.min(GROUPS, groups.size()))) {
            line("");
            line(ink.bold(group.results().size() + " " + what + ": " + FindingText.oneLine(group.cause())));
            CaseResult first = group.results().get(0);
            line("  " + ink.red(first.id()) + " in " + first.trial().dtype().label());
            FailureText.lines(first, context).forEach(l -> line("    " + l));
            List<CaseResult> others = group.results().subList(1, group.results().size());
            others.stream()
                    .limit(NAMED)
                    .forEach(
                            r -> line("  " + r.id() + " in " + r.trial().dtype().label()));
            more(others.size() - NAMED, "");
        }
        more(
                groups.stream().skip(GROUPS).mapToInt(g -> g.results().size()).sum(),
                " of " + Math.max(0, groups.size() - GROUPS) + " other kinds");
    }

    private void more(int count, String kind) {
        if (count > 0) {
            line("  ... and " + count + " more" + kind + "; "
                    + (context.folder().isEmpty()
                            ? "--out DIR writes all of them"
                            : "see " + context.folder() + "/" + VerdictFormat.JSON.file()));
        }
    }

    private void reasons(String what, List<CaseResult> left) {
        Map<String, Integer> reasons = new TreeMap<>();
        left.forEach(r -> reasons.merge(
                r.trial()
                        .skip()
                        .map(s -> s.text() + ": " + s.reason() + FindingText.inBrackets(s.issue()))
                        .orElseGet(() -> FindingText.line(r)),
                1,
                Integer::sum));
        if (!reasons.isEmpty()) {
            line("");
            line(ink.bold(left.size() + " " + what));
            reasons.forEach((reason, count) -> line("  " + count + "  " + reason));
        }
    }

    private void unsupported() {
        List<UnsupportedCount> counts = UnsupportedCount.of(results.cases());
        if (!counts.isEmpty()) {
            line("");
            line(ink.bold(results.count(Status.UNSUPPORTED) + " not asked, for want of"));
            counts.forEach(c -> line("  " + c.results() + "  " + FindingText.oneLine(c.capability())));
        }
    }

    private void stale() {
        if (!results.stale().isEmpty()) {
            line("");
            line(ink.bold("Skips to be removed"));
            results.stale()
                    .forEach(s -> line(
                            "  " + ink.red(s.skip().text()) + " (" + s.skip().place() + "): " + s.reason()));
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
