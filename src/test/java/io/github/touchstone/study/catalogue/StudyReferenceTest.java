package io.github.touchstone.study.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.report.findings.Links;
import io.github.touchstone.report.findings.StudyReport;
import io.github.touchstone.spec.Book;
import io.github.touchstone.study.findings.Finding;
import io.github.touchstone.study.findings.Findings;
import io.github.touchstone.study.findings.Progress;
import io.github.touchstone.study.findings.Scale;
import io.github.touchstone.study.findings.Study;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every study, quick, finds again what {@code testdata/studies} holds, and its verdicts are those of the specification (STD-3, STD-8). */
class StudyReferenceTest {
    private static final Path FOLDER = Path.of("testdata/studies");

    private final Map<String, Book.Section> sections =
            Book.sections().stream().collect(Collectors.toMap(Book.Section::anchor, Function.identity()));

    @TestFactory
    Stream<DynamicTest> quick_everyStudy_agreesWithItsReferenceAndTheSpecification() {
        return Studies.all().stream().map(study -> DynamicTest.dynamicTest(study.name(), () -> holds(study)));
    }

    private void holds(Study study) {
        Findings findings = study.run(Scale.QUICK, Progress.NONE);
        String command = "touchstone study " + study.name() + " --quick";
        StudyReport report = new StudyReport(study.name(), study.title(), command, "0", Scale.QUICK, findings);
        SortedMap<String, byte[]> files = report.files(new Links(Optional.empty()));
        assertThat(findings.findings()).allSatisfy(this::agreesWithItsSection);
        Path folder = FOLDER.resolve(study.name());
        assertThat(folder)
                .as("reference outputs: touchstone study %s --quick --out %s", study.name(), folder)
                .isDirectory();
        assertThat(ReferenceComparison.ofData(Book.read(folder.resolve("data.csv")), text(files, "data.csv")))
                .isEmpty();
        assertThat(ReferenceComparison.ofFindings(
                        Book.read(folder.resolve("findings.json")), text(files, "findings.json")))
                .isEmpty();
        assertThat(files.keySet())
                .allSatisfy(file -> assertThat(folder.resolve(file)).isRegularFile());
    }

    private void agreesWithItsSection(Finding finding) {
        assertThat(sections).containsKey(finding.anchor());
        assertThat(sections.get(finding.anchor()).verdict())
                .as(finding.anchor())
                .contains(finding.verdict().words());
    }

    private static String text(SortedMap<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }
}
