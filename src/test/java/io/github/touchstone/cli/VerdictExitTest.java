package io.github.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.conformance.cases.Case;
import io.github.touchstone.conformance.harness.Fake;
import io.github.touchstone.conformance.harness.Samples;
import io.github.touchstone.conformance.protocol.Answer;
import io.github.touchstone.conformance.protocol.Breakage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code conformance --adapter} tells its caller: by exit code, the same in every format, and by one line. */
class VerdictExitTest {
    private static final List<Case> CASES = Samples.forwards(3);
    private static final Answer WRONG = Fake.sample("1", "1", "1");
    private static final Answer BROKEN = new Answer.Broken(Breakage.DIED, "it exited with status 7", "Traceback");

    private static Ran run(Map<String, Answer> exceptions, String... options) {
        return Examined.fake(Fake.right(exceptions), CASES, options);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pretty", "json", "junit", "markdown", "csv"})
    void exitCode_everyFormat_same(String format) {
        assertThat(run(Map.of(), "--format", format).code()).isEqualTo(0);
        assertThat(run(Map.of("a/2", WRONG), "--format", format).code()).isEqualTo(1);
        assertThat(run(Map.of("a/1", WRONG, "a/2", BROKEN), "--format", format).code())
                .isEqualTo(3);
        assertThat(run(Map.of(), "--format", format, "--skip", "a/1").code()).isEqualTo(4);
        assertThat(run(Map.of("a/1", WRONG), "--format", format, "--skip", "a/1")
                        .code())
                .isEqualTo(0);
        Fake nothing = Fake.of((request, item) -> new Answer.Unsupported("not yet"));
        assertThat(Examined.fake(nothing, CASES, "--format", format).code()).isEqualTo(5);
        assertThat(run(Map.of(), "--format", format, "--run", "b/*").code()).isEqualTo(5);
        assertThat(run(Map.of(), "--format", format, "--dtype", "float16").code())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--run b/* | 5 | --run: 'b/*' does not match the id of a case, see --list",
                "--run a/* --run b/* | 5 | --run: 'b/*' does not match the id of a case",
                "--run [ | 2 | --run: '[' is no pattern",
                "--level may | 2 | --level: unknown level 'may'; known: must, should",
                "--dtype float16 | 2 | --dtype: unknown dtype 'float16'",
                "--format xml | 2 | --format: unknown format 'xml'",
                "--timeout 0 | 2 | --timeout: expected a whole number from 1 to 3600, got '0'",
                "--jobs many | 2 | --jobs: expected a whole number from 1 to 64, got 'many'",
                "--skip missing.txt | 2 | --skip: expected an existing file, got 'missing.txt'",
                "--skip b/* | 2 | --skip: expected a file, or a pattern that matches the id of a case, got 'b/*'",
                "--skip a/1 --skip a/* | 2 | --skip: a/1 is skipped twice, by 'a/1' (--skip) and 'a/*' (--skip)",
                "--skip a/1 --skip a/1 | 2 | --skip: a/1 is skipped twice",
                "--vectors nowhere | 2 | --vectors: expected a folder of vectors, with its MANIFEST.json, got 'nowhere'",
                "--out /dev/null | 2 | --out: cannot write '/dev/null/conformance.txt'",
            })
    void badOption_oneLineAndExitCode(String options, int code, String message) {
        Ran ran = run(Map.of(), options.split(" "));
        assertThat(ran.err()).contains(message);
        assertThat(ran.err().lines()).hasSize(1);
        assertThat(ran.code()).isEqualTo(code);
        assertThat(ran.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--skip a/1",
                "--level must",
                "--dtype float32",
                "--timeout 3",
                "--jobs 2",
                "--smoke",
                "--validate-messages"
            })
    void adapterOption_withoutAdapter_refused(String options) {
        Ran ran = Examined.run(Fake.right(Map.of()), CASES, options.split(" "));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains(options.split(" ")[0] + ": expected it together with --adapter");
    }

    @Test
    void selfTest_withOtherOptions_refused() {
        Ran ran = Examined.run(Fake.right(Map.of()), CASES, "--self-test", "--run", "step/*");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("--run: expected nothing but --format with --self-test");
    }

    @Test
    void vectors_folderWithoutManifest_refused(@TempDir Path folder) {
        Ran ran = run(Map.of(), "--vectors", folder.toString());
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .contains("--vectors: expected a folder of vectors, with its MANIFEST.json")
                .hasLineCount(1);
    }

    @Test
    void junitWithoutAdapter_refused() {
        Ran ran = Examined.run(Fake.right(Map.of()), CASES, "--format", "junit");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("--format: expected pretty, json or csv, as there is no --adapter, got 'junit'");
    }

    @Test
    void adapter_emptyOrOpenQuote_refused() {
        assertThat(Examined.run(Fake.right(Map.of()), CASES, "--adapter", "").code())
                .isEqualTo(2);
        Ran ran = Examined.run(Fake.right(Map.of()), CASES, "--adapter", "python3 'my adapter.py");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("--adapter: ").contains("is not closed");
    }

    @Test
    void skipFile_linesOfCommentsReasonsIssues_read(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("known.txt"), "# known\n\na/1  off by one  https://example.org/7\na/3 why\n");
        Ran ran = run(Map.of("a/1", WRONG), "--skip", file.toString());
        assertThat(ran.code()).isEqualTo(4);
        assertThat(ran.out())
                .contains("2  a/1: off by one (https://example.org/7)")
                .contains("a/3 (" + file + ":4): its 2 cases pass");
    }

    @Test
    void skipFile_twoLinesOfOneCaseOrNoReason_refused(@TempDir Path folder) throws IOException {
        Path twice = Files.writeString(folder.resolve("twice.txt"), "a/1 x\na/1 y\n");
        assertThat(run(Map.of(), "--skip", twice.toString()).code()).isEqualTo(2);
        Path bare = Files.writeString(folder.resolve("bare.txt"), "a/1\n");
        Ran ran = run(Map.of(), "--skip", bare.toString());
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("bare.txt:1: no reason given for 'a/1'").hasLineCount(1);
    }

    @Test
    void declaredDeviation_reportedWithReasonAndIssue() {
        Ran ran = run(Map.of("a/1", new Answer.Skipped("eta is squared", "https://example.org/9")));
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("2  eta is squared (https://example.org/9)");
    }

    @Test
    void jobs_oneOrTwo_sameBytes() {
        Map<String, Answer> exceptions = Map.of("a/17", WRONG, "a/90", new Answer.Failed("no"), "a/140", BROKEN);
        List<Case> cases = Samples.forwards(200);
        for (String format : List.of("pretty", "json", "junit", "markdown", "csv")) {
            Ran one = Examined.fake(Fake.right(exceptions), cases, "--jobs", "1", "--format", format);
            Ran two = Examined.fake(Fake.right(exceptions), cases, "--jobs", "2", "--format", format);
            assertThat(two).isEqualTo(one);
        }
    }

    @Test
    void validateMessages_wrongNumbers_areContent() {
        Ran ran = run(Map.of("a/1", WRONG), "--validate-messages");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("its messages are well formed; nothing was compared");
        assertThat(run(Map.of("a/1", BROKEN), "--validate-messages").code()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pretty", "json", "junit", "markdown"})
    void capability_misspelt_warnedOfInEveryReport(String format) {
        Fake right = Fake.right(Map.of());
        Fake misspelt =
                new Fake(right.dtypes(), Set.of("op:forward", "op:timesteps", "spacing:trailling"), right.answers());
        Ran ran = Examined.fake(misspelt, CASES, "--format", format);
        assertThat(ran.code()).isZero();
        assertThat(ran.err())
                .contains("warning: unknown capability 'spacing:trailling', did you mean 'spacing:trailing'?")
                .hasLineCount(1);
        assertThat(ran.out()).contains("spacing:trailling").contains("spacing:trailing");
    }

    @Test
    void smoke_oneCaseAnOperation_printsTheAnswers() {
        Ran ran = run(Map.of(), "--smoke");
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("forward: pass  a/1 in float32")
                .contains("  output  sample = [0.25, 0.5, 0.75]")
                .contains("step: not asked");
        assertThat(run(Map.of("a/1", WRONG), "--smoke").code()).isEqualTo(1);
    }

    @Test
    void list_withAdapter_namesTheCases() {
        Ran ran = run(Map.of(), "--list", "--run", "a/[12]");
        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines().skip(1).map(line -> line.substring(0, 3))).containsExactly("a/1", "a/2");
    }

    @Test
    void out_folder_getsEveryFormatWhole(@TempDir Path folder) throws IOException {
        Path reports = folder.resolve("reports");
        Ran ran = run(Map.of("a/1", WRONG), "--out", reports.toString());
        assertThat(ran.code()).isEqualTo(1);
        for (String file : List.of(
                "conformance.txt", "conformance.json", "conformance.xml", "conformance.md", "conformance.csv")) {
            assertThat(reports.resolve(file)).isNotEmptyFile();
        }
        assertThat(reports.toFile().list()).hasSize(5);
        assertThat(Files.readString(reports.resolve("conformance.txt"))).isEqualTo(ran.out());
    }
}
