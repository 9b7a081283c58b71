package io.github.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.conformance.cases.Case;
import io.github.touchstone.conformance.cases.Level;
import io.github.touchstone.conformance.harness.Fake;
import io.github.touchstone.conformance.harness.Samples;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Adapters that are processes: where they are, and whether they start and stay. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class AdapterStartTest {
    private static final String MISBEHAVING = "io.github.touchstone.conformance.protocol.Misbehaving";

    private static Ran examine(List<Case> cases, String adapter, String... more) {
        String[] options =
                Stream.concat(Stream.of("--adapter", adapter), Stream.of(more)).toArray(String[]::new);
        return Examined.run(Fake.right(Map.of()), cases, options);
    }

    /** A command that answers every velocity with one half, and misbehaves where an id has "poison". */
    private static String halves(String fault) throws URISyntaxException {
        Path classes = Path.of(AdapterStartTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -XX:TieredStopAtLevel=1 -Xmx64m -cp '"
                + classes + "' " + MISBEHAVING + " " + fault;
    }

    private static Case velocity(String id) {
        return new Case(
                id,
                Level.MUST,
                List.of("FWD-1"),
                "velocity",
                "One half.",
                List.of("op:velocity"),
                List.of(),
                Samples.object(),
                Samples.object(),
                Map.of("velocity", Samples.reals(List.of("0.5"))));
    }

    @Test
    void adapter_missingInterpreter_oneLineAndThree() {
        Ran ran = examine(Samples.forwards(1), "no-such-python my_adapter.py");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err())
                .contains("--adapter: there is no program \"no-such-python\"")
                .hasLineCount(1);
        assertThat(ran.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "json, conformance.json, \"broke\" : \"not_started\"",
        "junit, conformance.xml, errors=\"1\"",
        "markdown, conformance.md, no verdict",
        "csv, conformance.csv, broken",
        "pretty, conformance.txt, no verdict"
    })
    void adapter_missing_reportSaysSo(String format, String file, String holds, @TempDir Path folder)
            throws IOException {
        Ran ran = examine(Samples.forwards(1), "no-such-python <a>.py", "--format", format, "--out", folder.toString());
        assertThat(ran.code()).isEqualTo(3);
        String report = Files.readString(folder.resolve(file));
        assertThat(report).contains(holds).contains("no-such-python").endsWith("\n");
        assertThat(ran.out()).isEqualTo(format.equals("pretty") ? "" : report);
        assertThat(folder.toFile().list()).hasSize(5);
    }

    /** The first connection serves, and the second does not start: there is no verdict either. */
    @Test
    void adapter_startsOnce_threeAndAReport(@TempDir Path folder) throws IOException, URISyntaxException {
        Path mark = folder.resolve("started");
        Path script = Files.writeString(
                folder.resolve("once"),
                "#!/bin/sh\n[ -e '" + mark + "' ] && exit 7\ntouch '" + mark + "'\nexec " + halves("none") + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        List<Case> cases =
                IntStream.range(0, 200).mapToObj(i -> velocity("v/" + i)).toList();
        Ran ran = examine(cases, script.toString(), "--jobs", "2", "--format", "json");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out()).contains("\"broke\" : \"died\"").contains("exited with status 7");
    }

    @Test
    void adapter_answersWell_passes() throws URISyntaxException {
        Ran ran = examine(List.of(velocity("v/a"), velocity("v/b")), halves("none"), "--jobs", "2");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
    }

    @Test
    void adapter_diesInACase_threeAndTheOthersAreJudged() throws URISyntaxException {
        Ran ran = examine(List.of(velocity("v/a"), velocity("v/poison"), velocity("v/z")), halves("exit"));
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out())
                .contains("2 broken: ")
                .contains("v/poison in float32")
                .contains("exited with status 7")
                .contains("stderr   ")
                .contains("total  4     0     2");
    }

    @Test
    void adapter_diesAtTheStart_threeAndItsLastWords() throws URISyntaxException {
        Ran ran = examine(Samples.forwards(1), halves("at-start exit"));
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("--adapter: it exited with status 7").contains("Traceback: out of");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void adapter_pathWithSpaces_aloneOrQuoted(@TempDir Path folder) throws IOException, URISyntaxException {
        Path spaced = Files.createDirectory(folder.resolve("my adapters"));
        Path script = Files.writeString(spaced.resolve("an adapter"), "#!/bin/sh\nexec " + halves("none") + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        List<Case> cases = List.of(velocity("v/a"));
        assertThat(examine(cases, script.toString()).code()).isZero();
        assertThat(examine(cases, "'" + script + "' argument").code()).isZero();
        Ran unquoted = examine(cases, script + " argument");
        assertThat(unquoted.code()).isEqualTo(3);
        assertThat(unquoted.err()).contains("my\"").hasLineCount(1);
    }
}
