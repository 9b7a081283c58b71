package io.github.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every line of JSON fits the published schema, which is closed. */
class ResultSchemaTest {
    private static final String KL = "kl --target gaussian:1/4 --format json --steps 5 ";

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("testdata/schema/kl-result.schema.json")), InputFormat.JSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--sampler ddim",
                "--sampler ddim --respace trailing:3",
                "--sampler ddpm:small --arithmetic exact",
                "--sampler ddpm:small --arithmetic dd",
                "--sampler ddpm:small --arithmetic double",
                "--sampler ddim --direction path",
                "--sampler ei --direction path --stop 1",
                "--sampler ei --direction reverse --reference 2",
                "--sampler heun --metric w2",
                "--sampler heun --metric tv",
                "--sampler heun --metric pinsker",
                "--sampler ei --monte-carlo upper",
                "--sampler ei --monte-carlo lower",
                "--sampler ei --stop 1 --monte-carlo lower --direction reverse"
            })
    void json_everyKind_fitsTheSchema(String options) throws IOException {
        Ran ran = Ran.line(KL + options);
        assertThat(ran.err()).isEmpty();
        assertThat(schema().validate(ran.out(), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--direction reverse",
                "--direction path",
                "--arithmetic dd",
                "--monte-carlo upper",
                "--monte-carlo lower --max-samples 5000"
            })
    void json_ofAMixture_fitsTheSchema(String options) throws IOException {
        Ran ran = Ran.line(("kl --target mixture:1/2,-2,1/4;1/2,2,1/4 --sampler ddpm:large --steps 3 --schedule cosine"
                        + " --format json " + options)
                .strip());
        assertThat(ran.err()).isEmpty();
        assertThat(schema().validate(ran.out(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void schema_foreignOrMissingMember_isRejected() throws IOException {
        String json = Ran.line(KL + "--sampler ddim").out();
        assertThat(schema().validate(json.replace("\"version\"", "\"verzion\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema().validate(json.replace("\"kl\":{", "\"w2\":{"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema().validate(json.replace("\"lo\"", "\"low\""), InputFormat.JSON))
                .isNotEmpty();
    }

    /** The shape is part of the interface: members and their order. */
    @Test
    void json_golden_shape() {
        assertThat(Ran.line(KL + "--sampler ddim").out().replaceAll("\"(version|lo|hi)\":\"[^\"]*\"", "\"$1\":\"\""))
                .isEqualTo("{\"version\":\"\",\"target\":\"gaussian:1/4\",\"dimension\":1,\"sampler\":\"ddim\","
                        + "\"schedule\":\"linear\",\"steps\":5,\"samplerSteps\":5,\"stop\":0,\"reference\":0,"
                        + "\"metric\":\"kl\",\"direction\":\"forward\",\"arithmetic\":\"ball\",\"digits\":30,"
                        + "\"kind\":\"enclosure\",\"certifiedDigits\":30,\"kl\":{\"lo\":\"\",\"hi\":\"\"},"
                        + "\"varianceRatio\":{\"lo\":\"\",\"hi\":\"\"}}\n");
    }
}
