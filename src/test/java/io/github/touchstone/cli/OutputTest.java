package io.github.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {
    private static final String KL = "kl --target gaussian:1/4 --steps 5 ";

    @TempDir
    private Path folder;

    private long files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }

    @Test
    void out_file_holdsWhatStandardOutputWould() throws IOException {
        Path file = folder.resolve("kl.json");
        Ran toFile = Ran.line(KL + "--sampler ddim --format json --out " + file);
        assertThat(toFile.code()).isZero();
        assertThat(toFile.out()).isEmpty();
        assertThat(Files.readString(file))
                .isEqualTo(Ran.line(KL + "--sampler ddim --format json").out());
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void out_questionRefused_oldFileIsKept() throws IOException {
        Path file = folder.resolve("kl.json");
        Files.writeString(file, "old");
        assertThat(Ran.line(KL + "--sampler ddim --arithmetic exact --out " + file)
                        .code())
                .isEqualTo(2);
        assertThat(Files.readString(file)).isEqualTo("old");
        assertThat(Ran.line(KL + "--sampler ddim --out " + file).code()).isZero();
        assertThat(Files.readString(file)).startsWith("target ");
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void out_questionRefused_noFileIsMade() throws IOException {
        assertThat(Ran.line(KL + "--sampler ddim --arithmetic exact --out " + folder.resolve("kl.json"))
                        .code())
                .isEqualTo(2);
        assertThat(files()).isZero();
    }

    @Test
    void out_folderOrFolderMissing_isRefusedBeforeAnyWork() {
        assertThat(Ran.line(KL + "--sampler ddim --out " + folder).err()).contains("it is a directory");
        assertThat(Ran.line(KL + "--sampler ddim --out " + folder.resolve("a/b"))
                        .err())
                .contains("there is no directory");
    }

    @Test
    void conformance_out_makesTheFolder() {
        Path target = folder.resolve("a/b");
        Ran ran = Ran.line("conformance --run DDPM-1 --out " + target);
        assertThat(ran.code()).isZero();
        assertThat(target.resolve("conformance.json")).content().contains("\"verdict\" : \"pass\"");
    }
}
