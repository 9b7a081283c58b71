package io.github.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.touchstone.cli.StudyOptions.Printed;
import io.github.touchstone.input.InputException;
import io.github.touchstone.report.findings.DemoStudy;
import io.github.touchstone.study.catalogue.Studies;
import io.github.touchstone.study.findings.Findings;
import io.github.touchstone.study.findings.Scale;
import io.github.touchstone.study.findings.Study;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyCommandTest {
    private static final int FILES = 8;

    private static long filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }

    private static StudyRun run(Printed printed, Optional<String> out, StringWriter terminal) {
        return new StudyRun(Scale.QUICK, printed, out, Output.terminal(new PrintWriter(terminal)));
    }

    @Test
    void study_unknownName_isOneLineWithTheNames() {
        Ran ran = Ran.line("study nix --quick");
        assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines()).hasSize(1);
        assertThat(ran.err()).contains("'nix'", ", all");
        assertThat(Studies.all()).allSatisfy(study -> assertThat(ran.err()).contains(study.name()));
    }

    @Test
    void study_noNameOrWrongFormat_isRefused() {
        assertThat(Ran.line("study").err()).contains("a study is missing");
        assertThat(Ran.line("study all --format xml").err()).contains("--format");
    }

    @Test
    void list_hasEveryNameAndTitle() {
        Ran ran = Ran.line("study list");
        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines()).hasSameSizeAs(Studies.all());
        assertThat(Studies.all())
                .allSatisfy(
                        study -> assertThat(ran.out()).contains(study.name()).contains(study.title()));
        assertThat(Studies.all())
                .extracting(Study::name)
                .doesNotHaveDuplicates()
                .allMatch(n -> n.matches("[a-z-]+"));
    }

    @Test
    void run_withoutFolder_printsTextOrJson() {
        StringWriter text = new StringWriter();
        run(Printed.PRETTY, Optional.empty(), text).write(new DemoStudy(1), "");
        assertThat(text.toString()).startsWith("Numbers of every kind").contains("LIP-3, out of reach:");
        StringWriter json = new StringWriter();
        run(Printed.JSON, Optional.empty(), json).write(new DemoStudy(1), "--rule ddim");
        assertThat(json.toString()).contains("\"command\" : \"touchstone study made-up --rule ddim --quick\"");
    }

    @Test
    void run_intoFolder_makesItAndWritesWholeFiles(@TempDir Path folder) throws IOException {
        StringWriter terminal = new StringWriter();
        Path target = folder.resolve("a/b");
        StudyRun run = run(Printed.PRETTY, Optional.of(target.toString()), terminal);
        run.write(new DemoStudy(1), "");
        assertThat(terminal.toString()).isEmpty();
        assertThat(filesIn(target)).isEqualTo(FILES);
        Files.writeString(target.resolve("data.csv"), "old");
        run.write(new DemoStudy(1), "");
        assertThat(target.resolve("data.csv")).content().startsWith("sampler,");
        assertThat(filesIn(target)).isEqualTo(FILES);
        run.inOwnFolder(new DemoStudy(1));
        assertThat(filesIn(target.resolve("made-up"))).isEqualTo(FILES);
        // outside of the repository chapters are named, and no path of this machine
        assertThat(target.resolve("README.md")).content().doesNotContain("](..").contains("spec/39-studies.md");
    }

    @Test
    void run_folderInTheWay_isRefusedBeforeAnyWork(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "text");
        assertThatThrownBy(() -> run(Printed.PRETTY, Optional.of(file.toString()), new StringWriter())
                        .write(neverRun(), ""))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("--out");
        assertThat(file).hasContent("text");
    }

    @Test
    void run_folderOfSomethingElse_keepsItsPage(@TempDir Path folder) throws IOException {
        Path page = Files.writeString(folder.resolve("README.md"), "mine");
        assertThatThrownBy(() -> run(Printed.PRETTY, Optional.of(folder.toString()), new StringWriter())
                        .write(neverRun(), ""))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("--out");
        assertThat(page).hasContent("mine");
    }

    private static Study neverRun() {
        return new Study() {
            @Override
            public String name() {
                return "never";
            }

            @Override
            public String title() {
                return "never run";
            }

            @Override
            public Findings run(Scale scale, io.github.touchstone.study.findings.Progress progress) {
                throw new AssertionError("work was done");
            }
        };
    }

    @Test
    void links_insideTheRepository_leadToTheSpecification() {
        assertThat(new OutputFolder("x", Path.of("target/studies/x")).links().root())
                .contains("../../..");
        assertThat(new OutputFolder("x", Path.of("/x")).links().root()).isEmpty();
    }
}
