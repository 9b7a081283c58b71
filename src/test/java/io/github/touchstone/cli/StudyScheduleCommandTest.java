package io.github.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudyScheduleCommandTest {
    /** The betas that were written give kl the divergence that was reported. */
    @Test
    void out_betas_areReadBackByKl(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("advice");
        Ran ran = Ran.line("study schedule --spectrum 1/4*3,4 --rule ddpm:small --steps 7 --out " + out);
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        JsonNode json = new ObjectMapper().readTree(Files.readString(out.resolve("betas.json")));
        assertThat(json.get("standing").textValue()).isEqualTo("best found");
        assertThat(json.get("target").textValue()).isEqualTo("gaussian:1/4*3,4");
        Ran kl = Ran.line("kl --target gaussian:1/4*3,4 --sampler ddpm:small --schedule file:"
                + out.resolve("betas.json") + " --digits 14 --format csv");
        double lower = Double.parseDouble(json.get("kl").get("lower").textValue());
        double upper = Double.parseDouble(json.get("kl").get("upper").textValue());
        assertThat(lower).isLessThan(upper);
        assertThat(kl.out()).contains(String.valueOf(lower).substring(0, 12));
        assertThat(Files.readString(out.resolve("README.md")))
                .contains("touchstone study schedule --spectrum '1/4*3,4' --rule ddpm:small --steps 7");
    }

    @Test
    void eigenvalues_textRowOrColumn_areOneTarget(@TempDir Path folder) throws IOException {
        Path column = Files.writeString(folder.resolve("column.txt"), "4\n0.25\n0.25\n0.25\n");
        Path row = Files.writeString(folder.resolve("row.csv"), "0.25,4,0.25,0.25\n");
        String rest = " --rule ddim --steps 5 --format json";
        Ran byColumn = Ran.line("study schedule --eigenvalues " + column + rest);
        Ran byRow = Ran.line("study schedule --eigenvalues " + row + rest);
        Ran bySpectrum = Ran.line("study schedule --spectrum 1/4*3,4" + rest);
        ObjectMapper mapper = new ObjectMapper();
        JsonNode expected = mapper.readTree(bySpectrum.out()).get("headlines");
        assertThat(mapper.readTree(byColumn.out()).get("headlines")).isEqualTo(expected);
        assertThat(mapper.readTree(byRow.out()).get("headlines")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--rule ddim | --rule: expected --eigenvalues, --spectrum or --target beside it, got 'ddim'",
                "--spectrum 1 --target gaussian:1 | --target: expected one of --eigenvalues, --spectrum and --target alone, got 'gaussian:1'",
                "--spectrum 1,x | --spectrum: ",
                "--spectrum 1,0 | --target: an eigenvalue is 0",
                "--spectrum 1e400 | --target: its eigenvalues are beyond the range of doubles",
                "--target points:-1,1 --steps 5 | --target: it has no density",
                "--spectrum 1 --out '' | --out: expected the name of a folder, got ''",
                "--spectrum 1 --stop 1 | --first: with --stop 1 abar_1 must be given",
                "--spectrum 1 --end 0 | --end: abar must be in [1e-12, 1 - 1e-12], got 0",
                "--spectrum 1 --end x | --end: ",
                "--spectrum 1 --steps 0 | --steps: expected a whole number from 1 to 1000, got '0'",
                "--spectrum 1 --direction path | --direction: ",
                "--spectrum 1 --rule heum | --rule: unknown sampler 'heum'; did you mean 'heun'?",
                "--target points:-1,1 --end free --stop 1 --first 0.99 | --end: a free end is sought for",
                "--eigenvalues /nowhere | --eigenvalues: expected an existing file, got '/nowhere'"
            })
    void options_wrong_oneLineWithTheField(String options, String message) {
        Ran ran = Ran.line("study schedule " + options);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .startsWith("touchstone study schedule: " + message)
                .hasLineCount(1);
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void eigenvalues_matrixOrNegative_areRefused(@TempDir Path folder) throws IOException {
        Path matrix = Files.writeString(folder.resolve("m.txt"), "1 2\n3 4\n");
        assertThat(Ran.line("study schedule --eigenvalues " + matrix).err())
                .contains("eigenvalues are one row or one column");
        Path negative = Files.writeString(folder.resolve("n.txt"), "1\n-2\n");
        assertThat(Ran.line("study schedule --eigenvalues " + negative).err()).contains("the negative eigenvalue -2.0");
    }
}
