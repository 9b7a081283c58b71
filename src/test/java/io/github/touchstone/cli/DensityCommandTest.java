package io.github.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DensityCommandTest {
    private static final String TWO_MODES =
            "density --target mixture:1/2,-2,1/4;1/2,2,1/4 --steps 5 --schedule cosine ";

    private static List<double[]> rows(String line) {
        Ran ran = Ran.line(line);
        assertThat(ran.err()).as(line).isEmpty();
        assertThat(ran.out()).startsWith("y,p,q,log p,log q\n");
        return ran.out()
                .lines()
                .skip(1)
                .map(row -> Arrays.stream(row.split(","))
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toList();
    }

    /** Both columns have mass 1 but for the 2e-5 outside of the table, and the logarithms are theirs. */
    @ParameterizedTest
    @ValueSource(strings = {"ddpm:large", "ddpm:small", "ddim", "heun"})
    void csv_ofTwoModes_hasMassOne(String sampler) {
        List<double[]> rows = rows(TWO_MODES + "--points 2001 --sampler " + sampler);
        assertThat(rows).hasSize(2001);
        double h = rows.get(1)[0] - rows.get(0)[0];
        assertThat(h * rows.stream().mapToDouble(r -> r[1]).sum()).isCloseTo(1, within(3e-5));
        assertThat(h * rows.stream().mapToDouble(r -> r[2]).sum()).isCloseTo(1, within(3e-5));
        for (double[] row : rows) {
            assertThat(StrictMath.exp(row[3])).isCloseTo(row[1], within(1e-15));
            assertThat(StrictMath.exp(row[4])).isCloseTo(row[2], within(1e-15));
        }
    }

    /** N(1, 1/4) through one step of DDPM from N(0, 1): mean and variance by hand. */
    @Test
    void csv_ofAGaussian_isItsLaw() {
        // abar_1 = 3/4, v_1 = 7/16; mu(y) = (y + (1/4) s(y))/sqrt(3/4), s(y) = (sqrt(3/4) - y)/v_1; variance 1/4/(3/4)
        double root = Math.sqrt(0.75);
        double slope = (1 - 0.25 / 0.4375) / root;
        double mean = 0.25 / 0.4375;
        double variance = slope * slope + 1.0 / 3;
        for (double[] row :
                rows("density --target gaussian:1/4@1 --sampler ddpm:theory --schedule betas:1/4 --points 11")) {
            double gap = row[0] - mean;
            assertThat(row[4])
                    .isCloseTo(-gap * gap / (2 * variance) - StrictMath.log(2 * Math.PI * variance) / 2, within(1e-12));
        }
    }

    @Test
    void json_hasTheColumnsAndTheQuestion() throws IOException {
        Ran ran = Ran.line(TWO_MODES + "--sampler ddpm:large --points 3 --format json");
        JsonNode json = new ObjectMapper().readTree(ran.out());
        assertThat(json.get("samplerSteps").intValue()).isEqualTo(5);
        for (String column : List.of("y", "p", "q", "logP", "logQ")) {
            assertThat(json.get(column)).hasSize(3);
        }
    }

    @Test
    void svg_isAFigureAndTheSameEveryTime(@TempDir Path folder) throws IOException {
        String run = TWO_MODES + "--sampler ddpm:large --points 101 --format svg";
        String figure = Ran.line(run).out();
        assertThat(figure)
                .startsWith("<svg")
                .contains("y, in units of the data", "density, in 1/(unit of y)", "stroke-dasharray")
                .endsWith("</svg>\n");
        Path file = folder.resolve("q.svg");
        assertThat(Ran.line(run + " --out " + file).out()).isEmpty();
        assertThat(Files.readString(file)).isEqualTo(figure);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--target gaussian:1,2 | densities are drawn for d = 1, and the target has d = 2",
                "--target points:-1,1 | so X_0 has no density",
                "--target gaussian:1 --points 1 | --points: expected a whole number from 2 to 1000000, got '1'",
                "--target gaussian:1 --format png | --format: unknown format 'png'",
                "--target gaussian:1 --steps 1,2 | --steps: expected a whole number",
                "--target gaussian:1 --out /nonexistent/q.svg | --out: cannot write"
            })
    void density_badInput_oneLine(String options, String message) {
        Ran ran = Ran.line("density --sampler ddim " + (options.contains("--steps") ? "" : "--steps 3 ") + options);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(message);
        assertThat(ran.err().lines()).hasSize(1);
    }
}
