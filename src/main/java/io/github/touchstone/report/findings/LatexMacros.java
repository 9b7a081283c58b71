package io.github.touchstone.report.findings;

import io.github.touchstone.study.findings.Headline;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The headline numbers as macros of LaTeX, for text and formulas (spec STD-5). */
final class LatexMacros {
    private LatexMacros() {}

    static String render(StudyReport report) {
        String prefix = "\\Touchstone" + camel(report.name());
        StringBuilder text = new StringBuilder(LatexText.comment(report.heading()));
        text.append(
                LatexText.comment(
                        "3.426(2) means 3.426 +- 0.002; without brackets the last digit is within one unit. Usable in text and in formulas."));
        text.append("\\providecommand{\\TouchstoneVersion}{")
                .append(LatexText.escaped(report.version()))
                .append("}\n");
        text.append("\\newcommand{")
                .append(prefix)
                .append("Command}{\\texttt{")
                .append(LatexText.escaped(report.command()).replace("--", "-{}-"))
                .append("}}\n");
        report.findings().headlines().forEach(headline -> text.append(macro(prefix, headline)));
        return text.toString();
    }

    private static String macro(String prefix, Headline headline) {
        String unit = headline.unit().isEmpty() ? "" : ", in " + headline.unit();
        return LatexText.comment(headline.meaning() + unit + ": "
                        + Numerals.data(headline.value().value()) + ", " + Numerals.known(headline.value()))
                + "\\newcommand{" + prefix + headline.macro() + "}{\\ensuremath{" + Numerals.latex(headline.value())
                + "}}\n";
    }

    /** {@code ddpm-vs-ddim} as {@code DdpmVsDdim}: macros have letters only. */
    static String camel(String name) {
        return Stream.of(name.split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }
}
