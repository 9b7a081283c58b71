package io.github.touchstone.report.findings;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.touchstone.study.findings.Progress;
import io.github.touchstone.study.findings.Scale;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The files of made-up findings, held against STD-4 and STD-5. */
class StudyFilesTest {
    private final StudyReport report = new StudyReport(
            "made-up",
            "Numbers of every kind, 100 % made up",
            "touchstone study made-up --quick",
            "0.1.0",
            Scale.QUICK,
            new DemoStudy(2).run(Scale.QUICK, Progress.NONE));

    private final SortedMap<String, byte[]> files = report.files(new Links(Optional.of("../../..")));

    private String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    @Test
    void files_areThoseOfTheSpecificationAndTheAttachments() {
        assertThat(files.keySet())
                .containsExactly(
                        "README.md",
                        "betas.csv",
                        "data.csv",
                        "figure.pdf",
                        "figure.svg",
                        "findings.json",
                        "macros.tex",
                        "table.tex");
        assertThat(text("betas.csv")).isEqualTo("t,beta\n1,0.1\n");
        assertThat(files.keySet().stream().filter(file -> !file.endsWith(".pdf")))
                .allSatisfy(file -> assertThat(text(file)).endsWith("\n").doesNotContain("\r"));
    }

    @Test
    void data_isReadBack() throws IOException {
        try (CSVParser parser = CSVParser.parse(text("data.csv"), CSVFormat.RFC4180)) {
            List<CSVRecord> rows = parser.getRecords();
            assertThat(rows.get(0).toList())
                    .containsExactly(
                            "sampler", "steps", "kl", "kl_error", "kl_kind", "ratio", "ratio_error", "ratio_kind");
            assertThat(rows.get(1).toList())
                    .containsExactly(
                            "ddpm:large, \"50 %\"",
                            "16", "0.01171875", "3.90625e-6", "numerical", "0.3333333333333333", "1e-16", "enclosed");
            assertThat(rows.get(3).toList())
                    .containsExactly(
                            "ddpm:large, \"50 %\"", "1e6", "3e-12", "1e-15", "numerical", "", "", "absent: not asked");
            assertThat(rows).hasSize(4);
        }
    }

    @Test
    void table_isAFragmentOfLatex() {
        String table = text("table.tex");
        assertThat(table)
                .contains("\\begin{tabular}{lrrr}\n\\toprule\n")
                .contains("Sampler & $T$ & $\\mathrm{KL}(X\\|Y)$ (nats) & ratio \\\\\n\\midrule\n")
                .contains("ddpm:large, \"50 \\%\" & $16$ & $0.011719(5)$ & $0.3333333$ \\\\\n")
                .contains("$10^{6}$ & $3.0000(11)\\cdot10^{-12}$ & -- \\\\\n\\bottomrule\n\\end{tabular}\n")
                .contains("\\usepackage{booktabs");
        assertThat(uncommented(table).filter(line -> line.contains("&")))
                .allSatisfy(line -> assertThat(line.split("(?<!\\\\)&")).hasSize(4));
    }

    @Test
    void macros_areDefinedOnceWithLettersOnly() {
        String macros = text("macros.tex");
        // two hyphens in a row would be set as a dash
        assertThat(macros).contains("-{}-quick").doesNotContain("made-up --quick}");
        assertThat(macros)
                .contains("\\newcommand{\\TouchstoneMadeUpConstant}{\\ensuremath{3.25}}")
                .contains("\\newcommand{\\TouchstoneMadeUpInfinite}{\\ensuremath{\\infty}}")
                .contains("\\newcommand{\\TouchstoneMadeUpEnclosed}{\\ensuremath{8.633192\\cdot10^{-6}}}")
                .contains("% KL at T = 1000, in nats: 8.63319192752e-6, enclosed, ± 1e-20\n")
                .contains("\\providecommand{\\TouchstoneVersion}{0.1.0}");
        List<String> names = Pattern.compile("\\\\newcommand\\{(\\\\\\w+)}")
                .matcher(macros)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("\\\\[A-Za-z]+"));
    }

    @Test
    void latex_bracesAndDollars_areBalanced() {
        for (String file : List.of("table.tex", "macros.tex")) {
            uncommented(text(file)).forEach(line -> {
                String bare = line.replaceAll("\\\\.", "");
                assertThat(count(bare, "\\{")).as(line).isEqualTo(count(bare, "}"));
                assertThat(count(bare, "\\$") % 2).as(line).isZero();
            });
        }
    }

    @Test
    void latexText_specialCharacters_areEscaped() {
        assertThat(LatexText.escaped("a_b & 50 % {x} #1 $ ~ ^ \\ < λ² é"))
                .isEqualTo(
                        "a\\_b \\& 50 \\% \\{x\\} \\#1 \\$ \\textasciitilde{} \\textasciicircum{} \\textbackslash{} $<$"
                                + " $\\lambda$$^2$ é");
    }

    @Test
    void latexText_indicesAndPowers_areFormulas() {
        assertThat(LatexText.escaped("KL(X_1), [-1, 1]^d, 2^d, d^-4, abar_T"))
                .isEqualTo("KL(X$_{1}$), [-1, 1]$^{d}$, 2$^{d}$, d$^{-4}$, abar$_{T}$");
        assertThat(LatexText.escaped("touchstone_v1, x^(1/2)")).isEqualTo("touchstone\\_v1, x\\textasciicircum{}(1/2)");
    }

    @Test
    void plotText_indicesAndPowers_areSmall() {
        assertThat(PlotText.of("KL(X_1 || Y_10), 64/k^2, d^-4, (1 + x)^2, 2^d, file_1a"))
                .isEqualTo("KL(X₁‖Y₁₀), 64/k², d⁻⁴, (1 + x)², 2^d, file_1a");
    }

    @Test
    void readme_saysEverythingAndItsLinksLeadSomewhere() {
        String page = text("README.md");
        assertThat(page)
                .startsWith("# Numbers of every kind")
                .contains("\n## Method\n", "\n## Finding\n", "\n## Numbers\n", "\n## Limits\n", "\n## How to cite it\n")
                .contains("\n## Columns of data.csv\n\n* `")
                .contains(
                        "[LIP-3 The rate in terms of L](../../../spec/26-relaxed-smoothness.md#lip-3-the-rate-in-terms-of-l)"
                                + ": out of reach.")
                .contains("| lim T² KL/d = π⁴/16 for λ = 1 \\| exact | 3.25 nats | exact |")
                .contains("```sh\ntouchstone study made-up --quick\n```")
                .contains("Touchstone 0.1.0");
        Pattern.compile("\\]\\(([^)#]+)")
                .matcher(page)
                .results()
                .map(link -> link.group(1))
                .forEach(link -> {
                    boolean beside = files.containsKey(link);
                    assertThat(beside
                                    || Files.exists(
                                            Path.of("a/b/c").resolve(link).normalize()))
                            .as(link)
                            .isTrue();
                });
    }

    @Test
    void readme_outsideOfTheRepository_namesChapters() {
        String page = new String(report.files(new Links(Optional.empty())).get("README.md"), StandardCharsets.UTF_8);
        assertThat(page).doesNotContain("](..").contains("spec/39-studies.md, STD-2");
    }

    @Test
    void json_fitsTheSchemaWhichIsClosed() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("testdata/schema/study-result.schema.json")), InputFormat.JSON);
        assertThat(schema.validate(report.json(), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(report.json().replace("\"limits\"", "\"limit\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate(report.json().replace("out of reach", "unclear"), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void text_linesAreShortEnoughForATerminal() {
        assertThat(report.text().lines()).allMatch(line -> line.length() <= 110);
        assertThat(report.text())
                .contains("  3.25 nats  (exact)\n")
                .contains("\nLIP-3, out of reach:\n  Nothing here has a constant L.\n");
    }

    private static Stream<String> uncommented(String latex) {
        return latex.lines().filter(line -> !line.startsWith("%"));
    }

    private static long count(String text, String what) {
        return Pattern.compile(what)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .count();
    }
}
