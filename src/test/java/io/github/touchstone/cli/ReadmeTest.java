package io.github.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The README shows what the commands print, and names the build's own commands. */
class ReadmeTest {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");
    private static final String JAR = "java -jar target/touchstone.jar ";

    private static List<String> blocks(String language) throws IOException {
        return BLOCK.matcher(Files.readString(Path.of("README.md")))
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    /** A command after a dollar, and all that follows up to the next. */
    private static Stream<String> shown(String block) {
        return Stream.of(block.split("(?m)^\\$ ")).filter(text -> !text.isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> readme_consoleBlocks_showTheOutput() throws IOException {
        List<String> all = blocks("console").stream().flatMap(ReadmeTest::shown).toList();
        assertThat(all).isNotEmpty();
        return all.stream().map(text -> {
            int end = text.indexOf('\n');
            String command = text.substring(0, end);
            return DynamicTest.dynamicTest(command, () -> {
                assertThat(command).startsWith(JAR);
                Ran ran = Ran.line(command.substring(JAR.length()));
                assertThat(ran.out() + ran.err()).isEqualTo(text.substring(end + 1));
            });
        });
    }

    @Test
    void readme_buildCommands_areThoseOfTheBuild() throws IOException {
        String build = Files.readString(Path.of("pom.xml"))
                + Files.readString(Path.of(".ci/run")).replace(" -ntp", "");
        List<String> commands = blocks("sh").stream().flatMap(String::lines).toList();
        assertThat(commands)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(build).contains(line.replaceFirst(" *#.*", "")));
    }

    @Test
    void readme_links_leadToFiles() throws IOException {
        assertThat(Pattern.compile("\\]\\((?!https?:)([^)#]+)")
                        .matcher(Files.readString(Path.of("README.md")))
                        .results())
                .isNotEmpty()
                .allSatisfy(link -> assertThat(Path.of(link.group(1))).exists());
    }
}
