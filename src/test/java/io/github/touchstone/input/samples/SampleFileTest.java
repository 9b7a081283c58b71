package io.github.touchstone.input.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.touchstone.input.InputException;
import io.github.touchstone.math.statistics.Draws;
import io.github.touchstone.math.statistics.Rounding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that NumPy wrote (src/test/resources/samples), and text; what cannot be read is refused with one line. */
class SampleFileTest {
    private static final Path FIXTURES = Path.of("src/test/resources/samples");

    private static List<List<Double>> rows(Draws draws) {
        List<List<Double>> rows = new ArrayList<>();
        draws.forEach(x -> rows.add(Arrays.stream(x).boxed().toList()));
        return rows;
    }

    private static Draws open(Path path) {
        return SampleFile.open("--file", path.toString(), Rounding.NONE);
    }

    /** Entry (i, j) is i + j/8. */
    private static List<List<Double>> expected(int columns, Integer... rows) {
        return Arrays.stream(rows)
                .map(i -> IntStream.range(0, columns).mapToObj(j -> i + j / 8.0).toList())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c_f8.npy",
                "c_f4.npy",
                "fortran_f8.npy",
                "fortran_big_f4.npy",
                "big_f8.npy",
                "version2.npy",
                "version3.npy",
                "cube_f8.npy",
                "savetxt.txt"
            })
    void open_everyForm_sameDraws(String name) {
        Draws draws = open(FIXTURES.resolve(name));
        assertThat(draws.dimension()).isEqualTo(3);
        assertThat(rows(draws)).isEqualTo(expected(3, 0, 1, 2, 3));
        assertThat(rows(draws)).as("read again").hasSize(4);
    }

    /** In Fortran order the first axis varies fastest: rows come in the order of the memory. */
    @Test
    void open_cubeInFortranOrder_rowsInOrderOfMemory() {
        assertThat(rows(open(FIXTURES.resolve("cube_fortran_f8.npy")))).isEqualTo(expected(3, 0, 2, 1, 3));
    }

    @Test
    void open_oneAxis_drawsOnTheLine() {
        assertThat(rows(open(FIXTURES.resolve("line_f8.npy")))).isEqualTo(expected(1, 0, 1, 2, 3));
    }

    @Test
    void rounding_float32_isKnown() {
        assertThat(open(FIXTURES.resolve("c_f4.npy")).rounding().halfWidth(1)).isEqualTo(0x1p-24);
        assertThat(open(FIXTURES.resolve("c_f8.npy")).rounding().halfWidth(1)).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "int.npy | holds integers ('<i8'); save float32 or float64",
                "bool.npy | holds booleans ('|b1')",
                "complex.npy | holds complex numbers ('<c16')",
                "half.npy | holds floats of another size ('<f2')",
                "object.npy | holds Python objects ('|O')",
                "records.npy | holds records ([('x', '<f8'), ('y', '<f8')])",
                "scalar.npy | holds a single number, shape ()",
                "no_rows.npy | holds no draws: its shape is (0, 3)",
                "missing.npy | expected an existing file"
            })
    void open_otherArrays_refused(String name, String message) {
        assertThatThrownBy(() -> open(FIXTURES.resolve(name.strip())))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("--file: ")
                .hasMessageContaining(message);
    }

    @Test
    void read_nan_namesTheFirstRowAndTheCount() {
        Draws draws = open(FIXTURES.resolve("nan.npy"));
        assertThatThrownBy(() -> draws.forEach(x -> {}))
                .isInstanceOf(InputException.class)
                .hasMessageEndingWith("row 3 holds NaN or an infinity, the first of 2 such rows of 4");
    }

    @ParameterizedTest
    @CsvSource({
        "200, 'is cut short: the shape (4, 3) takes 96 bytes of numbers, and there are 72'",
        "100, ends within its header",
        "9, ends within its header"
    })
    void open_cutShort_saysSo(int length, String message, @TempDir Path folder) throws IOException {
        byte[] whole = Files.readAllBytes(FIXTURES.resolve("c_f8.npy"));
        Path cut = Files.write(folder.resolve("cut.npy"), Arrays.copyOf(whole, length));
        assertThatThrownBy(() -> open(cut)).isInstanceOf(InputException.class).hasMessageContaining(message);
    }

    @Test
    void open_headerAltered_refused(@TempDir Path folder) throws IOException {
        byte[] whole = Files.readAllBytes(FIXTURES.resolve("c_f8.npy"));
        String text = new String(whole, StandardCharsets.ISO_8859_1);
        for (String[] change : new String[][] {
            {"'descr'", "'decsr'", "has a .npy header that is not understood"},
            {"(4, 3)", "(5, 3)", "is cut short"},
            {"(4, 3)", "(3, 3)", "is too long"},
            {"(4, 3), }        ", "(4, 3000000000000), }", "has rows of 3000000000000 numbers"},
            {"(4, 3), }                 ", "(4000000000000000000, 4), }", "has a shape of more than 2^63 bytes"},
            {"NUMPY\u0001", "NUMPY\u0009", "is .npy of version 9.0"},
        }) {
            Path altered = Files.write(
                    folder.resolve("altered.npy"),
                    text.replace(change[0], change[1]).getBytes(StandardCharsets.ISO_8859_1));
            assertThatThrownBy(() -> open(altered))
                    .isInstanceOf(InputException.class)
                    .hasMessageContaining(change[2]);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,2.5\n-3e-1,inf?\n",
                "x;y\n1;2.5\n-0.3;4\n",
                "1\t2.5\n-0.3\t4\n",
                "  1   2.5\n-.3 4\n\n",
                "# made by hand\n\uFEFFx,y\n 1 , 2.5\n\"-0.3\",4",
            })
    void open_text_everyDelimiter(String text, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("draws.csv"), text.replace("inf?", "4"));
        assertThat(rows(open(file))).containsExactly(List.of(1.0, 2.5), List.of(-0.3, 4.0));
    }

    @Test
    void open_headerOnTheLine_isSkipped(@TempDir Path folder) throws IOException {
        assertThat(rows(open(Files.writeString(folder.resolve("x.csv"), "value\n1\n2\n"))))
                .containsExactly(List.of(1.0), List.of(2.0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''        | the file is empty",
                "'#only'   | holds no draws",
                "'1,2@3'   | line 2 has 1 cells, and the first line has 2",
                "'1,2@3,'  | line 2, cell 2: '' is not a number",
                "'1@2@zwei' | line 3, cell 1: 'zwei' is not a number",
                "'1@nan@2@-inf' | row 2 holds NaN or an infinity, the first of 2 such rows of 4",
                "'1@Infinity'   | row 2 holds NaN or an infinity, the only such row of 2"
            })
    void read_badText_namesThePlace(String text, String message, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("draws.csv"), text.replace('@', '\n'));
        assertThatThrownBy(() -> open(file).forEach(x -> {}))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("--file: " + file)
                .hasMessageContaining(message);
    }

    @Test
    void open_noNpyAndNoText_refused(@TempDir Path folder) throws IOException {
        assertThatThrownBy(() -> open(Files.writeString(folder.resolve("x.npy"), "1,2\n")))
                .hasMessageContaining("is no .npy file: it does not begin with \\x93NUMPY");
        assertThatThrownBy(() -> open(Files.writeString(folder.resolve("x.npz"), "PK")))
                .hasMessageContaining("save the array by numpy.save");
        assertThatThrownBy(() -> open(Files.write(folder.resolve("x.dat"), new byte[] {(byte) 0x89, 'P', (byte) 0xff})))
                .hasMessageContaining("is neither .npy nor text in UTF-8");
        assertThatThrownBy(() -> open(folder)).hasMessageContaining("a regular file");
    }
}
