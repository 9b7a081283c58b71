package io.github.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudyPublishedCommandTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "--eigenvalues nowhere.npy",
                "--eigenvalues .",
                "--eigenvalues pom.xml",
                "--steps 1",
                "--steps 50,x",
                "--epsilon 1",
                "--epsilon -1/2",
                "--epsilon x"
            })
    void badInput_isOneLineAndExitTwo(String arguments) {
        Ran ran = Ran.line("study published --quick " + arguments);
        assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines()).hasSize(1);
        assertThat(ran.err()).contains(arguments.substring(0, arguments.indexOf(' ')));
    }

    @Test
    void eigenvaluesOfOnesOwn_areMeasuredAtOnesOwnPoints(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.txt"), "0.01\n0.25\n1\n4\n");
        Path out = folder.resolve("out");
        Ran ran = Ran.line(
                "study published --quick --eigenvalues " + file + " --steps 100 --epsilon 1/1000 --out " + out);
        assertThat(ran.code()).isZero();
        // the figure of SMP-9
        assertThat(Files.readString(out.resolve("data.csv")))
                .contains("\"W2 EM, eps = 1/1000, N = 100, from N_0\"")
                .contains("0.0128764860495779");
        assertThat(Files.readString(out.resolve("README.md"))).contains("--steps 100 --epsilon 1/1000");
    }
}
