package io.github.touchstone.spec.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of claims and the chapters of the specification say the same. */
class ClaimsTest {
    private static final Pattern SECTION = Pattern.compile("(?m)^### ([A-Z]+-\\d+) (.+)\\n+Status: (\\w+)$");

    private static final List<String> CHAPTERS = List.of(
            "01-forward-process.md",
            "02-samplers.md",
            "03-schedules.md",
            "04-targets.md",
            "05-divergences.md",
            "06-gaussian-paths.md",
            "07-bounds.md",
            "20-mixtures.md",
            "26-relaxed-smoothness.md",
            "29-rates.md",
            "30-dimension-measured.md",
            "31-lower-bound-measured.md",
            "32-ddpm-against-ddim.md",
            "33-grids.md",
            "34-complexity.md",
            "35-score-error.md",
            "36-smoothness-measured.md",
            "37-best-schedules.md",
            "38-published-figures.md");

    /** Chapters on the software itself, on methods of computing, and on holding implementations against the theory: no claims about samplers. */
    private static final List<String> SOFTWARE = List.of(
            "08-numbers-and-rounding.md",
            "09-double-double-and-primes.md",
            "10-architecture.md",
            "11-practice.md",
            "12-tolerances.md",
            "13-vectors.md",
            "14-adapter-protocol.md",
            "15-harness.md",
            "16-law-verdicts.md",
            "17-faults.md",
            "18-writing-an-adapter.md",
            "19-bugs-found.md",
            "21-densities-on-the-line.md",
            "22-flows-on-the-line.md",
            "23-certified-mixtures.md",
            "24-dimension.md",
            "25-monte-carlo.md",
            "27-samples.md",
            "28-conformance-on-mixtures.md",
            "39-studies.md");

    @Test
    void chapters_areOfClaimsOrOfSoftware() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("spec"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.matches("\\d\\d-.*")))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(CHAPTERS.stream(), SOFTWARE.stream()).toList());
        }
    }

    @Test
    void all_haveSectionsOfTheSameAnchorTitleAndStatus() {
        List<String> sections = CHAPTERS.stream().flatMap(ClaimsTest::sections).toList();
        List<String> claims = Claims.all().stream()
                .map(c ->
                        c.anchor() + " " + c.title() + ": " + c.status().name().toLowerCase(Locale.ROOT))
                .toList();
        assertThat(claims).containsExactlyElementsOf(sections);
    }

    private static Stream<String> sections(String chapter) {
        Matcher matcher = SECTION.matcher(read(chapter));
        return matcher.results().map(s -> s.group(1) + " " + s.group(2) + ": " + s.group(3));
    }

    @Test
    void all_nameTheTestsThatTheirSectionsName() {
        Pattern section = Pattern.compile("(?ms)^### ([A-Z]+-\\d+) .*?(?=^### |\\z)");
        Pattern checkedBy = Pattern.compile("(?ms)^Checked by:(.*?)(?=\\n\\s*\\n|\\z)");
        Pattern test = Pattern.compile("`([A-Z][A-Za-z0-9]*(?:Test|Properties))\\b[^`]*`");
        Map<String, List<String>> sections = new LinkedHashMap<>();
        CHAPTERS.forEach(chapter -> section.matcher(read(chapter)).results().forEach(s -> {
            Matcher line = checkedBy.matcher(s.group());
            String names = line.find() ? line.group(1) : "";
            sections.put(
                    s.group(1),
                    test.matcher(names)
                            .results()
                            .map(m -> m.group(1))
                            .distinct()
                            .toList());
        }));
        Claims.all()
                .forEach(c -> assertThat(c.tests())
                        .as(c.anchor().toString())
                        .containsExactlyElementsOf(sections.get(c.anchor().toString())));
    }

    private static String read(String chapter) {
        try {
            return Files.readString(Path.of("spec", chapter)).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void all_areOneSentenceWithASource() {
        assertThat(Claims.all()).allSatisfy(c -> {
            assertThat(c.statement()).endsWith(".");
            assertThat(c.source()).isNotBlank();
        });
    }

    @Test
    void anchor_malformed_isRefused() {
        for (String text : List.of("GAUSS", "GAUSS-0", "gauss-3", "GAUSS-3 ", "-3")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Anchor.of(text))
                    .withMessageContaining(text);
        }
        assertThat(Anchor.of("GAUSS-3")).isEqualTo(new Anchor("GAUSS", 3)).hasToString("GAUSS-3");
    }
}
