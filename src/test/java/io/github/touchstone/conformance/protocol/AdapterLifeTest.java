package io.github.touchstone.conformance.protocol;

import static io.github.touchstone.conformance.protocol.Adapters.HALF;
import static io.github.touchstone.conformance.protocol.Adapters.HASTY;
import static io.github.touchstone.conformance.protocol.Adapters.LIMITS;
import static io.github.touchstone.conformance.protocol.Adapters.request;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How adapters begin and end. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class AdapterLifeTest {
    private static final Limits HASTY_START =
            new Limits(Duration.ofMillis(400), LIMITS.request(), LIMITS.stop(), LIMITS.line(), 3, 20);

    /** Makes an executable file. */
    private static Path program(Path folder, String... lines) throws IOException {
        Path file = Files.createDirectories(folder).resolve("my adapter");
        Files.write(file, List.of(lines));
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    @ParameterizedTest
    @CsvSource({
        "exit,      DIED,          it exited with status 7 before its answer",
        "garbage,   GARBAGE,       a line is no JSON",
        "version-2, WRONG_VERSION, 'it speaks version 2 of the protocol, this program version 1'",
        "short,     WRONG_SHAPE,   'has no member \"version\"'",
        "huge-line, TOO_LONG,      a line is longer than 1048576 bytes",
    })
    void start_misbehaves_saysHow(String fault, Breakage kind, String detail) {
        Answer.Broken refusal = Adapters.refusal(LIMITS, Misbehaving.command("at-start", fault));
        assertThat(refusal.kind()).isEqualTo(kind);
        assertThat(refusal.detail()).contains(detail);
    }

    @Test
    void start_silent_endsAtTheTimeLimit() {
        Answer.Broken refusal = Adapters.refusal(HASTY_START, Misbehaving.command("at-start", "silent"));
        assertThat(refusal.kind()).isEqualTo(Breakage.SILENT);
        assertThat(refusal.detail()).isEqualTo("no answer within 400 ms");
    }

    @Test
    void start_noSuchInterpreter_saysWhatWasLookedFor() {
        Answer.Broken refusal = Adapters.refusal(LIMITS, List.of("python99", "adapter.py"));
        assertThat(refusal.kind()).isEqualTo(Breakage.NOT_STARTED);
        assertThat(refusal.detail())
                .startsWith("there is no program \"python99\" that can be run in any folder of PATH, \"")
                .doesNotContain("\n");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void start_noSuchFileOrNoPermission_saysWhich(@TempDir Path folder) throws IOException {
        assertThat(Adapters.refusal(LIMITS, List.of(folder + "/adapter")).detail())
                .startsWith("there is no file \"");
        assertThat(Adapters.refusal(LIMITS, List.of(folder + "/")).detail()).contains("\" is a folder (");
        Path script = Files.writeString(folder.resolve("adapter.py"), "print()");
        assertThat(Adapters.refusal(LIMITS, List.of(script.toString())).detail())
                .contains("is a file without permission to be run; put its interpreter before it");
        Path strange = program(folder, "#!/nowhere/python99");
        assertThat(Adapters.refusal(LIMITS, List.of(strange.toString())).detail())
                .contains("is the interpreter of its first line there?");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void start_pathWithBlanks_runs(@TempDir Path folder) throws IOException {
        String java =
                Misbehaving.command().stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
        Path script = program(folder.resolve("a folder"), "#!/bin/sh", "exec " + java + " \"$@\"");
        List<String> words = Words.of("'" + script + "' \"\"");
        try (AdapterProcess adapter = AdapterProcess.start(words, LIMITS)) {
            assertThat(adapter.run(request("a"))).containsExactly(HALF);
        }
    }

    @Test
    void close_wellBehaved_endsByItself() throws InterruptedException {
        AdapterProcess adapter = Adapters.start(LIMITS);
        long pid = Adapters.pids(adapter).get(0);
        adapter.close();
        assertThat(Adapters.ends(pid)).isTrue();
    }

    @Test
    void close_doesNotStop_killed() throws InterruptedException {
        Limits short_ = new Limits(LIMITS.start(), LIMITS.request(), Duration.ofMillis(200), LIMITS.line(), 3, 20);
        AdapterProcess adapter = Adapters.start(short_, "stays");
        long pid = Adapters.pids(adapter).get(0);
        adapter.close();
        assertThat(Adapters.ends(pid)).isTrue();
    }

    @Test
    void close_hasChild_childEndsToo() throws InterruptedException {
        AdapterProcess adapter = Adapters.start(LIMITS, "child");
        List<Long> pids = Adapters.pids(adapter);
        assertThat(ProcessHandle.of(pids.get(1))).isPresent();
        adapter.close();
        assertThat(Adapters.ends(pids.get(0))).isTrue();
        assertThat(Adapters.ends(pids.get(1))).isTrue();
    }

    @Test
    void run_timeLimit_leavesNoProcess() throws InterruptedException {
        try (AdapterProcess adapter = Adapters.start(HASTY.withRequest(Duration.ofSeconds(2)), "silent")) {
            long pid = Adapters.pids(adapter).get(0);
            assertThat(Adapters.kinds(adapter.run(request("poison")))).containsExactly(Breakage.SILENT);
            assertThat(Adapters.ends(pid)).isTrue();
        }
    }

    /** A program that exits without closing its adapter. */
    @Test
    void exitOfTheMachine_leavesNoProcess() throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Abandoning.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String pids = new String(program.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertThat(pids.strip()).matches("\\d+ \\d+");
        for (String pid : pids.strip().split(" ")) {
            assertThat(Adapters.ends(Long.parseLong(pid))).isTrue();
        }
    }

    /** Starts an adapter with a child, prints their ids, and exits. */
    static final class Abandoning {
        private Abandoning() {}

        public static void main(String[] args) {
            List<Long> pids = Adapters.pids(Adapters.start(LIMITS, "child"));
            System.out.println(pids.get(0) + " " + pids.get(1));
            System.exit(0);
        }
    }
}
