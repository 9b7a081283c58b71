package io.github.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Draws of a DDPM loop in NumPy (src/test/resources/samples) against the exact law of the sampler and against the target. */
class SamplesCommandTest {
    private static final String FOLDER = "src/test/resources/samples/";

    private static final String TWENTY =
            "samples --file " + FOLDER + "ddpm_20.npy --target gaussian:1/4@3/2 --sampler ddpm:small --steps 20 ";

    private static final String POINT =
            "samples --file " + FOLDER + "ddpm_20.npy --target gaussian:0 --sampler ddpm:small --steps 20 ";

    @ParameterizedTest
    @CsvSource({
        "ddpm_1000.npy, gaussian:1/4@3/2 --sampler ddpm:small, 0",
        "ddpm_1000.npy, gaussian:1/4@3/2, 0",
        "ddpm_20.npy, gaussian:1/4@3/2 --sampler ddpm:small --steps 20, 0",
        "ddpm_20.npy, gaussian:1/4@3/2 --sampler ddpm:small --steps 20 --law target, 1",
        "ddpm_20.npy, gaussian:1/4@3/2, 1",
        "ddpm_20.npy, gaussian:1/4@3/2 --sampler ddpm:small --steps 40, 1",
        "ddpm_20_forgotten_root.npy, gaussian:1/4@3/2 --sampler ddpm:small --steps 20, 1",
        "ddpm_plane_50.npy, 'gaussian:1/4@1,4 --sampler ddpm:small --steps 50', 0",
        "ddpm_plane_50.npy, 'gaussian:4,1/4@1 --sampler ddpm:small --steps 50', 1"
    })
    void samples_loopInNumpy_exitCode(String file, String options, int code) {
        Ran ran = Ran.line("samples --file " + FOLDER + file + " --target " + options);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).as(ran.out()).isEqualTo(code);
    }

    @Test
    void pretty_bothAnswers_sideBySide() {
        assertThat(Ran.line(TWENTY).out())
                .contains("output Y_0 of the sampler  consistent ")
                .contains("target X_0                 not consistent")
                .contains("decides the exit code")
                .contains("With 2000 draws no test of level 0.01 and power 0.9 shows a departure")
                .contains("dependence between rows is not tested");
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("testdata/schema/samples-result.schema.json")), InputFormat.JSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TWENTY,
                TWENTY + "--law target",
                TWENTY + "--respace trailing:10",
                TWENTY + "--reference 3 --seed 7",
                "samples --file " + FOLDER + "ddpm_plane_50.npy --target gaussian:1*2",
                POINT + "--stop 1 --reference 0"
            })
    void json_everyKind_fitsTheSchema(String line) throws IOException {
        Ran ran = Ran.line(line + " --format json");
        assertThat(ran.err()).isEmpty();
        assertThat(schema().validate(ran.out(), InputFormat.JSON)).isEmpty();
        assertThat(schema().validate(ran.out().replace("\"judged\"", "\"jugded\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(ran.out().lines()).hasSize(1);
    }

    @Test
    void csv_oneLineATest() {
        Ran ran = Ran.line(TWENTY + "--format csv");
        assertThat(ran.out().lines()).hasSize(9).allMatch(line -> line.split(",", -1).length == 12);
    }

    @Test
    void output_anyLocale_sameBytes() {
        Locale before = Locale.getDefault();
        String expected = Ran.line(TWENTY).out();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            assertThat(Ran.line(TWENTY).out()).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void out_file_holdsTheReport(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("verdict.json");
        Ran ran = Ran.line(TWENTY + "--format json --out " + file);
        assertThat(ran.out()).isEmpty();
        assertThat(schema().validate(Files.readString(file), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--file none.npy | --file: expected an existing file, got 'none.npy'",
                "--file src/test/resources/samples/int.npy | int.npy: holds integers ('<i8'); save float32 or float64",
                "--file src/test/resources/samples/nan.npy --target gaussian:1*3 | row 3 holds NaN or an infinity",
                "--file src/test/resources/samples/c_f8.npy | c_f8.npy: holds draws in d = 3",
                "--significance 0 | --significance: must be in (0, 1/2), got 0.0",
                "--significance x | --significance: 'x' is not a number",
                "--power 1 | --power: must be in (1/2, 1), got 1.0",
                "--stop 20 | --stop: must be in 0..19, got 20",
                "--reference 21 | --reference: must be in 0..20, got 21",
                "--rounded-to 0 | --rounded-to: expected a unit above 0, got '0'",
                "--law exit | --law: unknown law 'exit'",
                "--directions 1001 | --directions: expected a whole number from 0 to 1000"
            })
    void samples_badInput_oneLine(String options, String message) {
        String line = TWENTY;
        for (String option : options.split(" +")) {
            if (option.startsWith("--")) {
                line = line.replaceAll(option + " \\S+ ", "");
            }
        }
        Ran ran = Ran.line(line + options);
        assertThat(ran.code()).as(ran.out()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines()).hasSize(1);
        assertThat(ran.err()).contains(message);
    }

    @Test
    void samples_malformedText_reportedBeforeItsDimension(@TempDir Path folder) throws IOException {
        Path header = Files.writeString(folder.resolve("header.csv"), "x,y\n");
        Path ragged = Files.writeString(folder.resolve("ragged.csv"), "1,2\n3\n");
        for (String target : List.of("gaussian:1", "gaussian:1,2")) {
            Ran empty = Ran.line("samples --target " + target + " --file " + header);
            assertThat(empty.code()).isEqualTo(2);
            assertThat(empty.err()).contains("--file: " + header + ": holds a header and no draws");
            Ran uneven = Ran.line("samples --target " + target + " --file " + ragged);
            assertThat(uneven.code()).isEqualTo(2);
            assertThat(uneven.err()).contains(ragged + ": line 2 has 1 cells, and the first line has 2");
        }
    }

    /** The law that the exit code is about must be one that can be tested. */
    @Test
    void samples_targetWithoutDensity_refusedIfAskedFor() {
        Ran ran = Ran.line(POINT + "--stop 1 --reference 0 --law target");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("the target has no density").contains("--reference");
    }

    @Test
    void samples_outputAskedForWithoutASampler_refused() {
        Ran ran = Ran.line("samples --file " + FOLDER + "ddpm_20.npy --target gaussian:1 --law output");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("--law: expected target, as there is no --sampler");
    }
}
