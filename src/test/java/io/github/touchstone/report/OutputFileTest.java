package io.github.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    @TempDir
    private Path folder;

    @Test
    void write_newAndOldFile_isReplacedWholeAndNothingElseIsLeft() throws IOException {
        Path file = folder.resolve("report.txt");
        OutputFile.at(file).write("a long first report\n");
        OutputFile.at(file).write("second\n");
        assertThat(file).hasContent("second\n");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    /** A second name of the old file still leads to the old text: the file was replaced, not written over. */
    @Test
    void write_oldFile_isNeverWrittenInto() throws IOException {
        Path file = folder.resolve("report.txt");
        Files.writeString(file, "old");
        Path other = Files.createLink(folder.resolve("other.txt"), file);
        OutputFile.at(file).write("new");
        assertThat(file).hasContent("new");
        assertThat(other).hasContent("old");
    }

    @Test
    void write_moveFails_draftIsGone() throws IOException {
        Path file = folder.resolve("report.txt");
        OutputFile output = OutputFile.at(file);
        Files.createDirectories(file.resolve("in the way"));
        assertThatIOException().isThrownBy(() -> output.write("text"));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void at_unwritablePlaces_areRefusedWithAReason() throws IOException {
        assertThatIOException().isThrownBy(() -> OutputFile.at(folder)).withMessage("it is a directory");
        assertThatIOException()
                .isThrownBy(() -> OutputFile.at(folder.resolve("none/report.txt")))
                .withMessageStartingWith("there is no directory");
        Path device = Path.of("/dev/null");
        Assumptions.assumeTrue(Files.exists(device));
        assertThatIOException().isThrownBy(() -> OutputFile.at(device)).withMessage("it is no regular file");
    }

    @Test
    void at_readOnlyFolder_isRefused() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        Assumptions.assumeTrue(
                locked.toFile().setWritable(false) && !Files.isWritable(locked), "root may write anywhere");
        assertThatIOException()
                .isThrownBy(() -> OutputFile.at(locked.resolve("report.txt")))
                .withMessage("no permission to write");
        assertThat(locked.toFile().setWritable(true)).isTrue();
    }
}
