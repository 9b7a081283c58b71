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
import org.junit.jupiter.params.provider.CsvSource;
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
                "{'target': {'gaussian': {'covariance': [['2']]}}}",
                "{'target': {'mixture': {'weights': ['1/2', '1/2'], 'means': ['-2', '2'], 'variances': ['1/4', '1']}}}",
                "{'target': {'mixture': {'weights': ['1'], 'means': [['0', '1']], 'variances': [['1', '0']]}}}",
                "{'target': {'mixture': {'weights': ['1'], 'means': [['0', '1']], 'variances': ['4']}}}",
                "{'target': {'mixture': {'weights': ['1'], 'means': [['0', '1']],"
                        + " 'covariances': [[['2', '1'], ['1', '2']]]}}}",
                "{'target': {'points': {'points': ['-1', '1']}}}",
                "{'target': {'points': {'points': [['-1', '1'], ['0', '0']], 'weights': ['1/4', '3/4']}}}",
                "{'target': {'product': [{'count': 3, 'target': {'points': {'points': ['1']}}},"
                        + " {'target': {'product': [{'target': {'gaussian': {'variances': ['1']}}}]}}]}}",
                "{'target': {'subspace': {'basis': [['3/5', '4/5', '0']], 'core': {'points': {'points': ['-1', '1']}},"
                        + " 'rest': '1/2'}}}"
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
                "{'target': {'gaussian': {'variances': ['1']}}, 'x': 1}",
                "{'target': {'gausian': {'variances': ['1']}}}",
                "{'target': {'mixture': {'weights': ['1'], 'means': ['0']}}}",
                "{'target': {'mixture': {'weights': ['1'], 'means': [0], 'variances': ['1']}}}",
                "{'target': {'mixture': {'weights': ['1'], 'means': [[]], 'variances': ['1']}}}",
                "{'target': {'mixture': {'weights': ['1'], 'means': ['0'], 'variances': ['1'], 'covariances': [[['1']]]}}}",
                "{'target': {'mixture': {'weights': [], 'means': [], 'variances': []}}}",
                "{'target': {'points': {'points': []}}}",
                "{'target': {'points': ['1']}}",
                "{'target': {'product': []}}",
                "{'target': {'product': [{'count': 0, 'target': {'points': {'points': ['1']}}}]}}",
                "{'target': {'product': [{'count': 1.5, 'target': {'points': {'points': ['1']}}}]}}",
                "{'target': {'product': [{'count': 2}]}}",
                "{'target': {'subspace': {'basis': [['1']], 'core': {'points': {'points': ['1']}}}}}",
                "{'target': {'subspace': {'basis': [], 'core': {'points': {'points': ['1']}}, 'rest': '1'}}}"
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

    /** What a schema cannot say of mixtures, points, products and subspaces, each with its reason in one line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'mixture': {'weights': ['1/2', '1/3'], 'means': ['0', '1'], 'variances': ['1', '1']}}"
                        + "|$.target.mixture: the weights must add up to 1 exactly, they add up to 5/6 = 0.8333333333333334",
                "{'mixture': {'weights': ['2', '-1'], 'means': ['0', '1'], 'variances': ['1', '1']}}"
                        + "|$.target.mixture: a weight must be positive, got -1 as number 2 of 2",
                "{'mixture': {'weights': ['1/2', '1/2'], 'means': [['0', '1'], ['1']], 'variances': ['1', '1']}}"
                        + "|$.target.mixture: dimensions differ: mean 1 has 2 coordinates, mean 2 has 1",
                "{'mixture': {'weights': ['1'], 'means': ['0', '1'], 'variances': ['1', '1']}}"
                        + "|$.target.mixture.means: expected a list of 1, one for each weight, got '[\"0\",\"1\"]'",
                "{'mixture': {'weights': ['1'], 'means': [['0', '0']], 'covariances': [[['1', '2'], ['2', '1']]]}}"
                        + "|$.target.mixture: covariance of component 1 is not positive semidefinite",
                "{'mixture': {'weights': ['1'], 'means': [['0', '0']], 'covariances': [[['1', '2'], ['0', '1']]]}}"
                        + "|$.target.mixture: covariance of component 1 is not symmetric at row 2, column 1",
                "{'mixture': {'weights': ['1'], 'means': [['0', '0']], 'covariances': [[['1']]]}}"
                        + "|$.target.mixture: covariance of component 1 must be 2 x 2 like its mean, got rows of length [1]",
                "{'mixture': {'weights': ['1'], 'means': ['0'], 'variances': ['-1']}}"
                        + "|$.target.mixture: variance of component 1 must not be negative, got -1",
                "{'points': {'points': ['1', '2'], 'weights': ['1']}}"
                        + "|$.target.points: point masses need one weight a point and at least one point,"
                        + " got 1 weights and 2 points",
                "{'product': [{'count': 9223372036854775807, 'target': {'gaussian': {'variances': ['1', '1']}}}]}"
                        + "|$.target.product: the dimension of the product is beyond 2^63 - 1",
                "{'product': [{'target': {'points': {'points': ['a']}}}]}"
                        + "|$.target.product[0].target.points.points[0]: 'a' is not a number: write an integer,"
                        + " a fraction p/q or a decimal such as 1e-4",
                "{'subspace': {'basis': [['1', '1']], 'core': {'points': {'points': ['1']}}, 'rest': '1'}}"
                        + "|$.target.subspace: the basis is not orthonormal: row 1 times row 1 is 2, not 1",
                "{'subspace': {'basis': [['1', '0']], 'core': {'points': {'points': [['1', '2']]}}, 'rest': '1'}}"
                        + "|$.target.subspace: dimensions differ: the basis has 1 rows,"
                        + " the law within the subspace has dimension 2",
                "{'subspace': {'basis': [['1', '0']], 'core': {'points': {'points': ['1']}}, 'rest': '-1'}}"
                        + "|$.target.subspace: the variance off the subspace must not be negative, got -1"
            })
    void target_senselessBeyondOneGaussian_readerSaysWhy(String quoted, String reason) {
        assertThatThrownBy(() ->
                        JsonTarget.read("f", "{'target': %s}".formatted(quoted).replace('\'', '"')))
                .isInstanceOf(InputException.class)
                .hasMessage("f: " + reason);
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
