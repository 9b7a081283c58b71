package io.github.touchstone.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.conformance.Suite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The chain from the specification to the code: every link that can be followed leads somewhere. */
class SpecificationTest {
    private static final Set<String> PREFIXES = Set.of(
            "FWD", "SMP", "DDPM", "DDIM", "SCH", "TGT", "DIV", "LIN", "GAUSS", "BND", "NUM", "DD", "PRIME", "ARCH");

    private static final Pattern CITATION =
            Pattern.compile("\\b(" + String.join("|", PREFIXES.stream().sorted().toList()) + ")-[0-9]+\\b");

    private static final Pattern STATUS = Pattern.compile("\\AStatus: (definition|theorem|claim|requirement)\\n");

    private static final Pattern TEST_CLASS = Pattern.compile("`(\\w+(?:Test|Properties))(?:\\.(\\w+))?`");

    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|mailto:|#)([^)\\s#]+)(?:#[^)\\s]*)?\\)");

    /** What no anchor is: examples of malformed ones. */
    private static final Set<String> NO_ANCHORS = Set.of("GAUSS-0");

    private final List<Book.Section> sections = Book.sections();

    private final Set<String> anchors =
            sections.stream().map(Book.Section::anchor).collect(Collectors.toSet());

    @Test
    void headings_areUniqueAnchorsOfKnownPrefixes() {
        assertThat(sections).extracting(Book.Section::anchor).doesNotHaveDuplicates();
        assertThat(sections)
                .allSatisfy(section -> assertThat(section.heading())
                        .as(section.toString())
                        .matches("(" + String.join("|", PREFIXES) + ")-[1-9][0-9]* \\S.*"));
    }

    @Test
    void sections_beginWithTheirStatus() {
        assertThat(sections)
                .allSatisfy(section -> assertThat(section.text().stripLeading())
                        .as(section.toString())
                        .containsPattern(STATUS));
    }

    @Test
    void sections_endWithWhatChecksThem() {
        assertThat(sections)
                .allSatisfy(section -> assertThat(section.checks())
                        .as(section.toString())
                        .containsPattern(TEST_CLASS.pattern() + "|^nothing|conformance checks of the same anchor"));
    }

    @Test
    void checks_areTestsThatExist() {
        List<Path> sources = Book.files("src/test/java", ".java");
        for (Book.Section section : sections) {
            for (MatchResult test :
                    TEST_CLASS.matcher(section.checks()).results().toList()) {
                String method = test.group(2) == null ? "" : test.group(2) + "(";
                assertThat(sources)
                        .as(section + ": " + test.group())
                        .anyMatch(source -> source.endsWith(test.group(1) + ".java")
                                && Book.read(source).contains(method));
            }
        }
    }

    @Test
    void conformanceChecks_haveSections() {
        assertThat(Suite.checks())
                .extracting(check -> check.anchor().toString())
                .allSatisfy(anchor -> assertThat(anchors).contains(anchor));
    }

    /** A section that names the conformance suite has a check there. */
    @Test
    void sectionsOfConformance_haveChecks() {
        assertThat(sections)
                .filteredOn(section -> section.checks().contains("conformance checks of the same anchor"))
                .isNotEmpty()
                .allSatisfy(section -> assertThat(Suite.checks())
                        .as(section.toString())
                        .anyMatch(check -> check.anchor().toString().equals(section.anchor())));
    }

    @Test
    void citations_leadToSections() {
        Stream<Path> citing = Stream.of(
                        Book.files("src", ".java"),
                        Book.files("spec", ".md"),
                        Book.files("testdata", ".json"),
                        guides())
                .flatMap(List::stream);
        assertThat(citing)
                .allSatisfy(file -> assertThat(CITATION.matcher(Book.read(file))
                                .results()
                                .map(MatchResult::group)
                                .filter(citation -> !NO_ANCHORS.contains(citation)))
                        .as(file.toString())
                        .isSubsetOf(anchors));
    }

    @Test
    void links_resolve() {
        assertThat(prose())
                .allSatisfy(file -> assertThat(LINK.matcher(Book.read(file)).results())
                        .as(file.toString())
                        .allSatisfy(link -> assertThat(Files.exists(file.resolveSibling(link.group(1))))
                                .as(link.group())
                                .isTrue()));
    }

    /** Nothing speaks of the machine it was written on. */
    @Test
    void files_nameNoDirectoryOfAMachine() {
        Pattern local = Pattern.compile("(?m)^.*(?<![\\w.}])/(work|tmp|home|Users)/.*$");
        Stream<Path> files = Stream.of(Book.files("src", ".java"), Book.files("testdata", ".json"), prose())
                .flatMap(List::stream)
                .filter(file -> !file.endsWith("SpecificationTest.java"));
        assertThat(files)
                .allSatisfy(file -> assertThat(
                                local.matcher(Book.read(file)).results().map(MatchResult::group))
                        .as(file.toString())
                        .isEmpty());
    }

    private static List<Path> prose() {
        return Stream.concat(Book.files("spec", ".md").stream(), guides().stream())
                .toList();
    }

    private static List<Path> guides() {
        return List.of(Path.of("README.md"), Path.of("CONTRIBUTING.md"));
    }
}
