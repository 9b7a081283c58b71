package io.github.touchstone.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped adapters are tested in their own languages, under src/test/python; here these tests are run. */
class AdaptersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "test_wire",
                "test_protocol",
                "test_reference",
                "test_judging",
                "test_pytest",
                "test_node",
                "test_diffusers_adapter",
                "test_diffusers_library",
                "test_vectors"
            })
    void adapters_ownTests_pass(String module, @TempDir Path directory, TestReporter reporter)
            throws IOException, InterruptedException {
        assumeTrue(onPath("python3"), "python3 is not on the path: the adapters are not tested");
        Path output = directory.resolve("output");
        ProcessBuilder tests = new ProcessBuilder("python3", "-m", "unittest", module)
                .directory(new File("src/test/python"))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        tests.environment().put("PYTHONDONTWRITEBYTECODE", "1");
        tests.environment().put("PYTHONIOENCODING", "utf-8");
        Process process = tests.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("%s ends", module).isTrue();
        String said = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(said).isZero();
        reporter.publishEntry(
                module, said.strip().lines().reduce((first, second) -> second).orElse(""));
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }
}
