package io.github.touchstone.conformance.vectors;

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
import org.junit.jupiter.params.provider.CsvSource;

/** Every file obeys its schema, which is closed (VEC-1). */
class VectorSchemaTest {
    private static final Vectors VECTORS = Vectors.inFolder(Path.of("testdata"));

    private static Schema schema(String name) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("testdata/schema", name)), InputFormat.JSON);
    }

    @Test
    void files_obeyTheSchema() throws IOException {
        Schema schema = schema("vector.schema.json");
        VECTORS.texts().forEach((path, text) -> {
            if (!path.equals(VectorSet.MANIFEST)) {
                assertThat(schema.validate(text, InputFormat.JSON)).as(path).isEmpty();
            }
        });
    }

    @Test
    void manifest_obeysTheSchema() throws IOException {
        String manifest = VECTORS.texts().getOrDefault(VectorSet.MANIFEST, "");
        Schema schema = schema("manifest.schema.json");
        assertThat(schema.validate(manifest, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(manifest.replace("\"retired\"", "\"tired\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "level": "must" | "level": "may"
            "sampler": "ddim" | "sampler": "dpm"
            "prediction_type": "epsilon" | "prediction_typ": "epsilon"
            "eta": "0" | "eta": "0", "variance_type": "fixed_small"
            "betas": ["0.0784", "0.609375"] | "betas": ["0.0784", "0.609375"], "s": "1"
            "steps_offset": 0 | "steps_offset": "0"
            "noise": [" | "noises": ["
            "tight": [" | "tight": [1, "
            "pred_original_sample" | "Pred"
            """)
    void schema_changedFile_isRejected(String right, String wrong) throws IOException {
        String text = VECTORS.texts().getOrDefault("v1/step/exact.json", "");
        assertThat(text).contains(right);
        assertThat(schema("vector.schema.json").validate(text.replace(right, wrong), InputFormat.JSON))
                .isNotEmpty();
    }
}
