package io.github.touchstone.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Claims of the literature: where each stands is said in its section and in the table of the front page, in the same words (STD-3). */
class VerdictTableTest {
    private static final Pattern MEASURED = Pattern.compile("(29|3[0-8])-.*\\.md");

    private static final Pattern STUDY = Pattern.compile("`touchstone study ([a-z-]+)");

    private static final Pattern ROW = Pattern.compile("(?m)^\\| \\[[A-Z]+-\\d+\\]\\((?:29|3[0-8])-.*$");

    private final List<Book.Section> claims = Book.sections().stream()
            .filter(section ->
                    MEASURED.matcher(section.chapter().getFileName().toString()).matches())
            .filter(section -> section.text().stripLeading().startsWith("Status: claim\n"))
            .toList();

    @Test
    void claims_haveAVerdict() {
        assertThat(claims.stream().filter(section -> section.verdict().isEmpty()))
                .isEmpty();
    }

    @Test
    void claims_sayWhatWouldRefuteThem() {
        Pattern refutation = Pattern.compile("(?m)^Would refute (it|the verdict):");
        assertThat(claims.stream()
                        .filter(section -> !refutation.matcher(section.text()).find()))
                .isEmpty();
    }

    @Test
    void claims_nameTheStudyThatGivesTheNumbers() {
        assertThat(claims.stream().filter(section -> study(section).isEmpty())).isEmpty();
    }

    @Test
    void table_listsEveryClaimAndItsVerdict() {
        List<String> rows = ROW.matcher(Book.read(Path.of("spec/README.md")))
                .results()
                .map(row -> row.group())
                .toList();
        assertThat(rows)
                .containsExactlyElementsOf(
                        claims.stream().map(VerdictTableTest::row).toList());
    }

    private static String row(Book.Section section) {
        String[] heading = section.heading().split(" ", 2);
        return "| [%s](%s) | %s | %s | `%s` |"
                .formatted(
                        heading[0],
                        section.chapter().getFileName(),
                        heading[1],
                        section.verdict().orElse("?"),
                        study(section).orElse("?"));
    }

    /** The study that the section names first, or else its chapter. */
    private static Optional<String> study(Book.Section section) {
        return Stream.of(section.text(), Book.read(section.chapter()))
                .map(STUDY::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }
}
