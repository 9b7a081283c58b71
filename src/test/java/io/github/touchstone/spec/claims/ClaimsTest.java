package io.github.touchstone.spec.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of claims and the chapters of the specification say the same. */
class ClaimsTest {
    private static final Pattern SECTION = Pattern.compile("(?m)^### ([A-Z]+-\\d+) (.+)\\n+Status: (\\w+)$");

    private static final List<String> CHAPTERS =
            List.of("01-forward-process.md", "04-targets.md", "06-gaussian-paths.md", "07-bounds.md");

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

    /** Every section of the chapters of claims names what checks it. */
    @Test
    void chapters_nameACheckInEverySection() {
        for (String chapter : CHAPTERS) {
            String[] parts = read(chapter).split("(?m)^### ", -1);
            for (String section : List.of(parts).subList(1, parts.length)) {
                assertThat(section).as(section.lines().findFirst().orElse("")).contains("Checked by:");
            }
        }
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
