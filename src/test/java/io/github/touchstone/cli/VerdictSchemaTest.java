package io.github.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.touchstone.conformance.harness.Fake;
import io.github.touchstone.conformance.harness.Samples;
import io.github.touchstone.conformance.protocol.Answer;
import io.github.touchstone.conformance.protocol.Breakage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The verdict as JSON fits the published schema, which is closed. */
class VerdictSchemaTest {
    private static final Map<String, Answer> ALL_KINDS = Map.of(
            "a/1", Fake.sample("1", "nan", "1"),
            "a/2", Fake.sample("1"),
            "a/3", new Answer.Failed("KeyError"),
            "a/4", new Answer.Skipped("known", "https://example.org/4"),
            "a/5", new Answer.Unsupported("no"),
            "a/6", new Answer.Broken(Breakage.DIED, "exited with status 7", "Traceback"),
            "a/7", Fake.sample("1", "1", "1"));

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(
                        Files.readString(Path.of("testdata/schema/conformance-result.schema.json")), InputFormat.JSON);
    }

    private static String json(String... options) {
        String[] all = Stream.concat(Stream.of("--format", "json"), Arrays.stream(options))
                .toArray(String[]::new);
        return Examined.fake(Fake.right(ALL_KINDS), Samples.forwards(9), all).out();
    }

    @Test
    void json_everyKindOfResult_fitsTheSchema() throws IOException {
        assertThat(schema().validate(json("--skip", "a/7", "--skip", "a/8"), InputFormat.JSON))
                .isEmpty();
        assertThat(schema().validate(json("--validate-messages"), InputFormat.JSON))
                .isEmpty();
        assertThat(schema().validate(json("--smoke"), InputFormat.JSON)).isEmpty();
    }

    @Test
    void json_adapterMissing_fitsTheSchema() throws IOException {
        Ran ran = Examined.run(
                Fake.right(Map.of()), Samples.forwards(1), "--adapter", "no-such-program", "--format", "json");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(schema().validate(ran.out(), InputFormat.JSON)).isEmpty();
        assertThat(schema().validate(ran.out().replace("\"failure\"", "\"counts\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void schema_foreignOrMissingMember_isRejected() throws IOException {
        for (String member :
                List.of("version", "conclusion", "status", "relative", "place", "suspects", "capability")) {
            String json = json("--skip", "a/7", "--skip", "a/8").replace("\"" + member + "\"", "\"x" + member + "\"");
            assertThat(schema().validate(json, InputFormat.JSON)).as(member).isNotEmpty();
        }
    }

    @Test
    void json_failure_saysEverythingThatIsKnown() throws IOException {
        JsonNode json = new ObjectMapper().readTree(json("--skip", "a/7", "--skip", "a/8"));
        assertThat(json.at("/conclusion").asText()).isEqualTo("adapter_failed");
        assertThat(json.at("/counts/fail").asInt()).isEqualTo(6);
        assertThat(json.at("/stale/0/pattern").asText()).isEqualTo("a/8");
        JsonNode first = json.at("/cases/1");
        assertThat(first.path("dtype").asText()).isEqualTo("float64");
        assertThat(first.path("sentence").asText()).isEqualTo("Noise added to a clean sample.");
        assertThat(first.path("diagnosis").asText()).isEqualTo("sample is not finite in 1 of 3 entries");
        assertThat(first.at("/outputs/0/wrong").asInt()).isEqualTo(3);
        assertThat(first.at("/outputs/0/differences/0/relative").asText()).isEqualTo("3.00");
        assertThat(first.at("/outputs/0/differences/0/ulps").asText()).isEqualTo("1.35e16");
        assertThat(first.at("/suspects/0/issue").asText()).isEqualTo("https://example.org/1");
        assertThat(first.path("rerun").asText())
                .isEqualTo("touchstone conformance --adapter built-in --run a/1 --dtype float64");
    }
}
