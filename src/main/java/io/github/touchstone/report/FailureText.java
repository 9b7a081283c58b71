package io.github.touchstone.report;

import io.github.touchstone.conformance.cases.Case;
import io.github.touchstone.conformance.cases.Note;
import io.github.touchstone.conformance.harness.CaseResult;
import io.github.touchstone.conformance.harness.Finding;
import java.util.ArrayList;
import java.util.List;

/** All that there is to say of one failure, in lines. */
final class FailureText {
    private static final int LONGEST_QUESTION = 1_000;

    /** Of a wrong answer, what else it may be. */
    private static final int POSSIBILITIES = 3;

    private FailureText() {}

    /** The requirement, the question, what is wrong with the answer, the likely fault, and how to ask again. */
    static List<String> lines(CaseResult result, VerdictContext context) {
        Case asked = result.trial().asked();
        List<String> lines = new ArrayList<>();
        lines.add(asked.sentence());
        lines.add("anchors  " + String.join(", ", asked.anchors()) + " ("
                + asked.level().label() + ")");
        lines.add("config   " + cut(asked.config().toString()));
        lines.add("input    " + cut(asked.input().toString()));
        lines.addAll(finding(result.finding()));
        List<Note> notes =
                result.finding() instanceof Finding.Differs ? result.trial().notes() : List.of();
        notes.stream()
                .limit(POSSIBILITIES)
                .forEach(note -> lines.add("perhaps  " + note.failure() + ": " + note.effect()
                        + FindingText.inBrackets(note.issue().orElse(""))));
        lines.add(
                "rerun    " + context.rerun(result.id(), result.trial().dtype().label()));
        return lines;
    }

    private static List<String> finding(Finding finding) {
        List<String> lines = new ArrayList<>();
        if (finding instanceof Finding.Differs differs) {
            differs.outputs().forEach(wrong -> FindingText.lines(wrong).forEach(l -> lines.add("wrong    " + l)));
            differs.diagnosis().ifPresent(d -> lines.add("looks    " + d));
        } else if (finding instanceof Finding.Raised raised) {
            lines.add("raised   " + cut(FindingText.oneLine(raised.message())));
        } else if (finding instanceof Finding.Broke broke) {
            lines.add("broke    " + Names.of(broke.kind()).replace('_', ' ') + ": "
                    + FindingText.oneLine(broke.detail()));
            broke.stderr().lines().forEach(l -> lines.add("stderr   " + l));
        }
        return lines;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_QUESTION ? text : text.substring(0, LONGEST_QUESTION) + "...";
    }
}
