package io.github.touchstone.report.findings;

import io.github.touchstone.report.figures.PdfFile;
import io.github.touchstone.report.figures.SvgFile;
import io.github.touchstone.study.findings.Findings;
import io.github.touchstone.study.findings.Scale;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a study found, with what is needed to repeat it.
 *
 * @param name of the study
 * @param title of the study
 * @param command the command line that gives these findings, as it would be typed
 * @param version of this program
 * @param scale how much was measured
 * @param findings what was found
 */
public record StudyReport(String name, String title, String command, String version, Scale scale, Findings findings) {
    /** A page of text for a terminal. */
    public String text() {
        return SummaryText.render(this);
    }

    /** Headlines and findings as JSON, schema {@code study-result.schema.json}. */
    public String json() {
        return FindingsJson.render(this);
    }

    /** The files, by name, in the order of their names. */
    public SortedMap<String, byte[]> files(Links links) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        findings.attachments().forEach(attachment -> files.put(attachment.file(), utf8(attachment.text())));
        files.put("data.csv", utf8(DataCsv.render(findings.data())));
        files.put("table.tex", utf8(LatexTable.render(findings.table(), heading())));
        files.put("macros.tex", utf8(LatexMacros.render(this)));
        files.put("README.md", utf8(ReadmePage.render(this, links)));
        files.put("findings.json", utf8(json()));
        FigureDrawing figure = new FigureDrawing(findings.figure());
        files.put("figure.svg", utf8(SvgFile.text(figure)));
        files.put("figure.pdf", PdfFile.bytes(figure));
        return files;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** One line that says what this is. */
    String heading() {
        return title + " (" + command + ", Touchstone " + version + ")";
    }
}
