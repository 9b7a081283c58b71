package io.github.touchstone.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The readers and the published schemas accept and reject the same documents. */
class SchemaTest {
    private static Schema schema(String name) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("testdata/schema", name)), InputFormat.JSON);
    }

    private static boolean valid(String name, String json) throws IOException {
        return schema(name).validate(json, InputFormat.JSON).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'target': {'gaussian': {'variances': ['1/4', '1e-3', '0']}}}",
                "{'target': {'gaussian': {'mean': ['1', '-2/3'], 'variances': ['1', '2']}}}",
                "{'target': {'gaussian': {'mean': ['1', '2'], 'covariance': [['2', '1'], ['1', '2']]}}}",
                "{'target': {'gaussian': {'covariance': [['2']]}}}"
            })
    void target_valid_bothAccept(String quoted) throws IOException {
        String json = quoted.replace('\'', '"');
        assertThat(valid("target.schema.json", json)).isTrue();
        assertThatCode(() -> JsonTarget.read("f", json)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "{'target': {}}",
                "{'target': {'gaussian': {}}}",
                "{'target': {'gaussian': {'variances': []}}}",
                "{'target': {'gaussian': {'variances': [1]}}}",
                "{'target': {'gaussian': {'variances': ['one']}}}",
                "{'target': {'gaussian': {'variances': '1'}}}",
                "{'target': {'gaussian': {'variances': ['1'], 'covariance': [['1']]}}}",
                "{'target': {'gaussian': {'variances': ['1'], 'colour': 'red'}}}",
                "{'target': {'gaussian': {'covariance': []}}}",
                "{'target': {'gaussian': {'covariance': ['1']}}}",
                "{'target': {'gaussian': {'variances': ['1']}, 'x': 1}}",
                "{'target': {'gaussian': {'variances': ['1']}}, 'x': 1}"
            })
    void target_invalid_bothReject(String quoted) throws IOException {
        String json = quoted.replace('\'', '"');
        assertThat(valid("target.schema.json", json)).isFalse();
        assertThatThrownBy(() -> JsonTarget.read("f", json))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("f: $");
    }

    /** What a schema cannot say. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'target': {'gaussian': {'variances': ['-1']}}}",
                "{'target': {'gaussian': {'mean': ['1'], 'variances': ['1', '2']}}}",
                "{'target': {'gaussian': {'covariance': [['1', '2'], ['2', '1']]}}}",
                "{'target': {'gaussian': {'covariance': [['1', '2'], ['3', '9']]}}}",
                "{'target': {'gaussian': {'covariance': [['1', '2']]}}}",
                "{'target': {'gaussian': {'variances': ['1/0']}}}"
            })
    void target_senseless_readerRejects(String quoted) {
        assertThatThrownBy(() -> JsonTarget.read("f", quoted.replace('\'', '"')))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("f: $.target.gaussian.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'schedule': {'betas': ['1/10', '0.2']}}", "{'schedule': {'alphaBars': ['9/10', '0']}}"})
    void schedule_valid_bothAccept(String quoted) throws IOException {
        String json = quoted.replace('\'', '"');
        assertThat(valid("schedule.schema.json", json)).isTrue();
        assertThatCode(() -> JsonSchedule.read("f", json)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'schedule': {}}",
                "{'schedule': {'betas': []}}",
                "{'schedule': {'betas': [0.1]}}",
                "{'schedule': {'betas': ['1/10'], 'alphaBars': ['9/10']}}",
                "{'schedule': {'betas': ['1/10']}, 'x': 1}"
            })
    void schedule_invalid_bothReject(String quoted) throws IOException {
        String json = quoted.replace('\'', '"');
        assertThat(valid("schedule.schema.json", json)).isFalse();
        assertThatThrownBy(() -> JsonSchedule.read("f", json)).isInstanceOf(InputException.class);
    }
}
