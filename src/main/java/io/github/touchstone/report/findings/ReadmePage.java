package io.github.touchstone.report.findings;

import io.github.touchstone.study.findings.Attachment;
import io.github.touchstone.study.findings.Finding;
import io.github.touchstone.study.findings.Findings;
import io.github.touchstone.study.findings.Headline;
import io.github.touchstone.study.findings.Scale;
import java.util.List;
import java.util.stream.Collectors;

/** The page of a study in Markdown (spec STD-4): question, method, finding, numbers, limits, how to repeat and cite it. */
final class ReadmePage {
    private ReadmePage() {}

    /** With links to the specification, if it is known where that is from here. */
    static String render(StudyReport report, Links links) {
        Findings found = report.findings();
        StringBuilder text = new StringBuilder("# " + report.title() + "\n\n");
        text.append(found.question()).append("\n\n");
        if (report.scale() == Scale.QUICK) {
            text.append("*The quick form of this study: fewer and smaller runs than a paper would cite.*\n\n");
        }
        text.append("![").append(found.figure().caption()).append("](figure.svg)\n\n");
        text.append("*").append(found.figure().caption()).append("*\n\n");
        paragraphs(text, "Method", found.method());
        text.append("## Finding\n\n");
        found.findings().forEach(finding -> text.append(finding(finding, links)));
        text.append("\n## Numbers\n\n| Number | Value | Known |\n|---|---|---|\n");
        found.headlines().forEach(headline -> text.append(row(headline)));
        text.append("\n`3.426(2)` means 3.426 ± 0.002; without brackets the last digit is within one unit."
                + " How a number is known (exact, enclosed, numerical, estimated, fitted) is defined in ");
        text.append(links.chapter("spec/39-studies.md", "STD-2")).append(".\n\n");
        paragraphs(text, "Limits", found.limits());
        text.append("## Files\n\n").append(files(found)).append('\n');
        text.append("## Columns of data.csv\n\n").append(columns(found)).append('\n');
        text.append("## How to repeat it\n\n```sh\n").append(report.command()).append("\n```\n\n");
        text.append("with Touchstone ").append(report.version());
        text.append(". The same version gives the same data on every machine.\n\n");
        text.append("## How to cite it\n\n");
        text.append("Cite Touchstone, version ").append(report.version());
        text.append(", study `").append(report.name());
        text.append(
                "`, with the section of the specification that states the claim, and the papers whose claims are measured;"
                        + " `CITATION.cff` of the repository has the entries.\n");
        return text.toString();
    }

    private static void paragraphs(StringBuilder text, String title, List<String> paragraphs) {
        text.append("## ").append(title).append("\n\n");
        paragraphs.forEach(paragraph -> text.append(paragraph).append("\n\n"));
    }

    private static String finding(Finding finding, Links links) {
        return "* **" + links.section(finding.anchor()) + ": "
                + finding.verdict().words() + ".** " + finding.statement() + "\n";
    }

    private static String row(Headline headline) {
        String unit = headline.unit().isEmpty() ? "" : " " + headline.unit();
        return "| " + cell(headline.meaning()) + " | " + Numerals.plain(headline.value()) + cell(unit) + " | "
                + Numerals.known(headline.value()) + " |\n";
    }

    /** What a column holds, as the heading in print says it, with its unit. */
    private static String columns(Findings found) {
        return found.data().columns().stream()
                .map(column -> "* `" + column.name() + "`: " + column.heading()
                        + (column.unit().isEmpty() ? "" : ", " + column.unit()) + "\n")
                .collect(Collectors.joining());
    }

    /** A bar would end the cell. */
    private static String cell(String text) {
        return text.replace("|", "\\|").replaceAll("\\R", " ");
    }

    private static String files(Findings found) {
        return "* [data.csv](data.csv): everything that was measured, each number with its error and how it is known\n"
                + "* [table.tex](table.tex), [macros.tex](macros.tex): table and numbers for LaTeX\n"
                + "* [figure.pdf](figure.pdf), [figure.svg](figure.svg): the figure\n"
                + "* [findings.json](findings.json): headlines and findings for programs\n"
                + found.attachments().stream()
                        .map(Attachment::file)
                        .map(file -> "* [" + file + "](" + file + ")\n")
                        .collect(Collectors.joining());
    }
}
