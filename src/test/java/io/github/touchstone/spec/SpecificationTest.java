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
            "FWD", "SMP", "DDPM", "DDIM", "SCH", "TGT", "DIV", "LIN", "GAUSS", "BND", "NUM", "DD", "PRIME", "ARCH",
            "PRC", "TOL", "VEC", "ADP", "HAR", "LAW", "FLT", "TUT", "BUG", "MIX", "DEN", "FLW", "CRT", "DIM", "MCP",
            "LIP", "DRW", "SCR", "RAT", "DMS", "LWB", "CMP", "GRD", "CPX", "SER", "SMO", "ADV", "PUB", "STD");

    private static final Pattern CITATION = Pattern.compile("\\b((?:" + String.join("|", PREFIXES) + ")-[0-9]+)\\b");

    private static final Pattern STATUS = Pattern.compile("\\AStatus: (definition|theorem|claim|requirement)\\n");

    private static final Pattern TEST_CLASS = Pattern.compile("`(\\w+(?:Test|Properties))(?:\\.(\\w+))?`");

    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|mailto:|#)([^)\\s#]+)(?:#[^)\\s]*)?\\)");

    private static final Pattern LOCAL = Pattern.compile("(?m)^(.*(?<![\\w.}])/(?:work|tmp|home|Users)/.*)$");

    /** What a section says that a check of the conformance suite has its anchor. */
    private static final String SUITE = "conformance checks of the same anchor";

    private static final List<Path> GUIDES = List.of(Path.of("README.md"), Path.of("CONTRIBUTING.md"));

    /** What no anchor is: examples of malformed ones. */
    private static final Set<String> NO_ANCHORS = Set.of("GAUSS-0");

    private final List<Book.Section> sections = Book.sections();

    private final Set<String> anchors =
            sections.stream().map(Book.Section::anchor).collect(Collectors.toSet());

    @Test
    void headings_areUniqueAnchorsOfKnownPrefixes() {
        assertThat(sections).extracting(Book.Section::anchor).doesNotHaveDuplicates();
        Pattern heading = Pattern.compile("(" + String.join("|", PREFIXES) + ")-[1-9][0-9]* \\S.*");
        assertThat(sections.stream()
                        .filter(section -> !heading.matcher(section.heading()).matches()))
                .isEmpty();
    }

    @Test
    void sections_beginWithTheirStatus() {
        assertThat(sections.stream()
                        .filter(section ->
                                !STATUS.matcher(section.text().stripLeading()).find()))
                .isEmpty();
    }

    @Test
    void sections_endWithWhatChecksThem() {
        Pattern checks = Pattern.compile(TEST_CLASS.pattern() + "|^nothing|" + SUITE);
        assertThat(sections.stream()
                        .filter(section -> !checks.matcher(section.checks()).find()))
                .isEmpty();
    }

    @Test
    void checks_areTestsThatExist() {
        List<Path> sources = Book.files("src/test/java", ".java");
        assertThat(sections.stream()
                        .flatMap(section -> TEST_CLASS
                                .matcher(section.checks())
                                .results()
                                .filter(test -> sources.stream().noneMatch(source -> holds(source, test)))
                                .map(test -> section + ": " + test.group())))
                .isEmpty();
    }

    private static boolean holds(Path source, MatchResult test) {
        return source.endsWith(test.group(1) + ".java")
                && (test.group(2) == null || Book.read(source).contains(" " + test.group(2) + "("));
    }

    /** The suite and the sections name each other. */
    @Test
    void conformanceChecks_areThoseOfSectionsThatNameTheSuite() {
        Set<String> checked =
                Suite.checks().stream().map(check -> check.anchor().toString()).collect(Collectors.toSet());
        assertThat(sections.stream()
                        .filter(section -> section.checks().contains(SUITE))
                        .map(Book.Section::anchor))
                .containsExactlyInAnyOrderElementsOf(checked);
    }

    @Test
    void citations_leadToSections() {
        Stream<Path> citing = Stream.of(
                        Book.files("src", ".java"), Book.files("testdata", ".json"), Book.files("spec", ".md"), GUIDES)
                .flatMap(List::stream);
        assertThat(occurrences(CITATION, citing)
                        .filter(found -> !anchors.contains(found.text()))
                        .filter(found -> !NO_ANCHORS.contains(found.text())))
                .isEmpty();
    }

    @Test
    void links_resolve() {
        assertThat(occurrences(LINK, prose())
                        .filter(found -> !Files.exists(found.file().resolveSibling(found.text()))))
                .isEmpty();
    }

    /** Nothing speaks of the machine it was written on. */
    @Test
    void files_nameNoDirectoryOfAMachine() {
        Stream<Path> sources = Stream.of(Book.files("src", ".java"), Book.files("testdata", ".json"))
                .flatMap(List::stream)
                .filter(file -> !file.endsWith("SpecificationTest.java"));
        assertThat(occurrences(LOCAL, Stream.concat(sources, prose()))).isEmpty();
    }

    /** What the first group of a pattern found in a file. */
    private record Occurrence(Path file, String text) {}

    private static Stream<Occurrence> occurrences(Pattern pattern, Stream<Path> files) {
        return files.flatMap(
                file -> pattern.matcher(Book.read(file)).results().map(found -> new Occurrence(file, found.group(1))));
    }

    private static Stream<Path> prose() {
        return Stream.concat(Book.files("spec", ".md").stream(), GUIDES.stream());
    }
}
