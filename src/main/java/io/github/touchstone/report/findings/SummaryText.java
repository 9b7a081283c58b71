package io.github.touchstone.report.findings;

import io.github.touchstone.study.findings.Findings;
import io.github.touchstone.study.findings.Headline;
import java.util.ArrayList;
import java.util.List;

/** What a reader at a terminal wants to know of a study. */
final class SummaryText {
    private static final int WIDTH = 110;

    private SummaryText() {}

    static String render(StudyReport report) {
        Findings found = report.findings();
        StringBuilder text = new StringBuilder(report.title() + "\n\n");
        text.append(wrapped(found.question(), "")).append('\n');
        found.headlines().forEach(headline -> text.append(headline(headline)));
        found.findings()
                .forEach(finding -> text.append('\n')
                        .append(finding.anchor() + ", " + finding.verdict().words() + ":\n")
                        .append(wrapped(finding.statement(), "  ")));
        if (!found.limits().isEmpty()) {
            text.append("\nLimits:\n");
            found.limits().forEach(limit -> text.append(wrapped(limit, "  ")));
        }
        return text.toString();
    }

    private static String headline(Headline headline) {
        String unit = headline.unit().isEmpty() ? "" : " " + headline.unit();
        return wrapped(headline.meaning(), "") + "  " + Numerals.plain(headline.value()) + unit + "  ("
                + Numerals.known(headline.value()) + ")\n";
    }

    /** Lines of words, none longer than {@value #WIDTH} unless a word is. */
    static String wrapped(String text, String indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(indent);
        for (String word : text.strip().split("\\s+")) {
            boolean first = line.length() == indent.length();
            if (!first && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(indent).append(word);
            } else {
                line.append(first ? "" : " ").append(word);
            }
        }
        lines.add(line.toString());
        return String.join("\n", lines) + "\n";
    }
}
