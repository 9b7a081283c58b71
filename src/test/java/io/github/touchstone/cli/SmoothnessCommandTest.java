package io.github.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmoothnessCommandTest {
    private static final String REF = "smoothness --target 'mixture:1/2,-2,1/4;1/2,2,1/4' ";

    @Test
    void probabilities_areEnclosed() {
        Ran ran = Ran.line(REF + "--tau 1/10,1/2 --above 1");
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("G <= 3.51562 for certain")
                .containsPattern("1/10 +P\\(G > 1\\) +0\\.0011723826199\\d* +enclosure, 1\\d certified digits");
    }

    /** A Gaussian's constant is tau/(abar lambda + tau), here (1/2)/(5/8). */
    @Test
    void constant_ofAGaussian_isItsNoiseShare() throws Exception {
        Ran ran = Ran.line("smoothness --target gaussian:1/4*3 --tau 1/2 --format json");
        JsonNode json = new ObjectMapper().readTree(ran.out());
        assertThat(json.get("quantity").textValue()).isEqualTo("constant");
        assertThat(json.get("p").textValue()).isEqualTo("1/81");
        assertThat(Double.parseDouble(json.get("lo").textValue())).isBetween(0.8 - 1e-8, 0.8);
        assertThat(Double.parseDouble(json.get("hi").textValue())).isBetween(0.8, 0.8 + 1e-8);
    }

    @Test
    void schedule_givesOneAnswerForAllLevels() {
        Ran ran =
                Ran.line("smoothness --target gaussian:1 --schedule linear --steps 5 --probability 1/10 --format csv");
        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines()).hasSize(2);
        assertThat(ran.out()).contains(",uniform,").contains(",enclosure,");
        Ran drawn = Ran.line("smoothness --target product:2:points:-1,1 --tau 1/2 --above 1/2 --format csv");
        assertThat(drawn.out()).contains(",exceedance,1/2,1/2,").contains(",enclosure,");
    }

    /** Every line of JSON fits the published schema, which is closed and tells the kinds apart. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "--target gaussian:1/4*3 --tau 1/2",
                "--target gaussian:1/4*3 --steps 5",
                "--target gaussian:1/4*3 --tau 1/2 --above 1",
                "--target 'mixture:1/2,-2,1/4;1/2,2,1/4' --tau 1/10,1/2 --above 3/2",
                "--target file:FOLDER/plane.json --tau 1/2 --above 1 --samples 1000",
                "--target file:FOLDER/plane.json --tau 1/2 --probability 1/10 --samples 1000"
            })
    void json_everyKind_fitsTheSchema(String options, @TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("plane.json"),
                ("{'target': {'mixture': {'weights': ['1/2', '1/2'], 'means': [['-1', '0'], ['1', '1/2']],"
                                + " 'covariances': [[['1/4', '0'], ['0', '1/4']], [['1/4', '1/8'], ['1/8', '1/2']]]}}}")
                        .replace('\'', '"'));
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(
                        Files.readString(Path.of("testdata/schema/smoothness-result.schema.json")), InputFormat.JSON);
        Ran ran = Ran.line("smoothness --format json " + options.replace("FOLDER", folder.toString()));
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().lines()).isNotEmpty().allSatisfy(line -> {
            assertThat(schema.validate(line, InputFormat.JSON)).isEmpty();
            assertThat(schema.validate(line.replace("\"tau\"", "\"sigma\""), InputFormat.JSON))
                    .isNotEmpty();
            assertThat(schema.validate(
                            line.replace("\"enclosure\"", "\"guess\"").replace("\"samples\"", "\"draws\""),
                            InputFormat.JSON))
                    .isNotEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--steps 10                        | --probability: P(G > L) <= d^-4 holds for every L at d = 1",
                "--tau 2 --above 1                 | --tau: expected numbers between 0 and 1",
                "--tau 1/2 --above -1              | --above: expected numbers that are not negative",
                "--tau 1/2 --steps 4 --above 1     | no --schedule and no --steps beside it",
                "--above 1                         | --tau beside it",
                "--tau 1/2 --above 1 --probability 0.1 | no --above beside it",
                "--tau 1/2 --probability 1         | --probability: expected numbers between 0 and 1",
                "--tau 1/2 --above 1 --digits 13   | --digits: expected a whole number from 1 to 12",
                "--tau 1/2 --above 1 --confidence 1 | --confidence: expected a number between 0 and 1"
            })
    void badInput_isOneLine(String options, String message) {
        Ran ran = Ran.line(REF + options);
        assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(message);
        assertThat(ran.err().lines()).hasSize(1);
    }
}
