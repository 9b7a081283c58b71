package io.github.touchstone.input.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.touchstone.input.InputException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EigenvalueFileTest {
    @TempDir
    private Path folder = Path.of("");

    private String text(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void text_isReadByLinesOrInOneLine() throws IOException {
        assertThat(EigenvalueFile.read("--eigenvalues", text("a.txt", "0.25\n4\n1e-3\n")))
                .containsExactly(0.25, 4, 1e-3);
        assertThat(EigenvalueFile.read("--eigenvalues", text("b.csv", "0.25,4,0\n")))
                .containsExactly(0.25, 4, 0);
    }

    @Test
    void npyOfSingleNumbers_isRead() throws IOException {
        byte[] dictionary = "{'descr': '<f4', 'fortran_order': False, 'shape': (3,), }       \n"
                .getBytes(StandardCharsets.US_ASCII);
        ByteBuffer file = ByteBuffer.allocate(10 + dictionary.length + 12).order(ByteOrder.LITTLE_ENDIAN);
        file.put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0});
        file.putShort((short) dictionary.length).put(dictionary);
        file.putFloat(0.5f).putFloat(2).putFloat(0.1f);
        Path path = Files.write(folder.resolve("c.npy"), file.array());
        assertThat(EigenvalueFile.read("--eigenvalues", path.toString())).containsExactly(0.5, 2, 0.1f);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1;-0.5|eigenvalue 2 is -0.5", "1,2;3,4|not a table", "1;nix|nix", "1;nan|nan", "''|empty"})
    void badText_isOneLineWithOptionAndFile(String lines, String reason) throws IOException {
        String name = text("bad.txt", lines.replace(';', '\n'));
        assertThatThrownBy(() -> EigenvalueFile.read("--eigenvalues", name))
                .isInstanceOf(InputException.class)
                .message()
                .startsWith("--eigenvalues: ")
                .containsIgnoringCase(reason)
                .hasLineCount(1);
    }
}
