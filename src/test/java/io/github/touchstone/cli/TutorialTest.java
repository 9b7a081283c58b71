package io.github.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Chapter 18 is true: its listings are the files of {@code src/adapters/python/examples}, and its commands print what it says. Each
 * section has a folder of its own, with the examples, the package and the vectors; a diff in it holds to the end of the section.
 * Three dots stand for any characters of a line, or alone for any lines.
 */
class TutorialTest {
    private static final Path CHAPTER = Path.of("spec/18-writing-an-adapter.md");
    private static final Path ADAPTERS = Path.of("src/adapters/python");
    private static final Pattern SECTION = Pattern.compile("(?m)^### ");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)(?: (\\S+))?\\n(.*?)^```$");
    private static final Pattern COMMAND = Pattern.compile("(?ms)^\\$ ([^\\n]*)\\n(.*?)(?=^\\$ |\\z)");

    @TestFactory
    Stream<DynamicTest> tutorial_everySection_isAsItRuns() throws IOException {
        assumeTrue(Workbench.hasPython(), "python3 is not on the path: the tutorial is not tested");
        List<String> sections =
                SECTION.splitAsStream(Files.readString(CHAPTER)).skip(1).toList();
        assertThat(sections).isNotEmpty();
        return sections.stream()
                .map(section ->
                        DynamicTest.dynamicTest(section.substring(0, section.indexOf('\n')), () -> follow(section)));
    }

    private static void follow(String section) throws IOException, InterruptedException {
        try (Workbench bench = Workbench.with(ADAPTERS)) {
            for (var block : BLOCK.matcher(section).results().toList()) {
                String name = block.group(2);
                String text = block.group(3);
                switch (block.group(1)) {
                    case "python" ->
                        assertThat(Files.readString(ADAPTERS.resolve("examples").resolve(name)))
                                .isEqualTo(text);
                    case "diff" -> bench.change(name, text);
                    case "text" -> bench.write(name, text);
                    case "jsonl" -> assertThat(bench.talk(text)).isEqualTo(text);
                    case "console" -> {
                        for (var command : COMMAND.matcher(text).results().toList()) {
                            assertThat(bench.run(command.group(1)))
                                    .as(command.group(1))
                                    .matches(expected(command.group(2)));
                        }
                    }
                    default -> throw new AssertionError("a block of unknown kind: " + block.group(1));
                }
            }
        }
    }

    private static String expected(String shown) {
        return shown.lines()
                .map(line -> line.equals("...") ? "(?:.*\\n)*?" : pieces(line) + "\\n")
                .collect(Collectors.joining());
    }

    private static String pieces(String line) {
        return Stream.of(line.split("\\.\\.\\.", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    }
}
