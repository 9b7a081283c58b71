package io.github.touchstone.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.GivenAlphaBars;
import io.github.touchstone.spec.schedules.GivenBetas;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonScheduleTest {
    private static ScheduleFamily read(String json) {
        return JsonSchedule.read("--schedule", json);
    }

    private static void assertRejected(String json, String message) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(InputException.class).hasMessage("--schedule: " + message);
    }

    @Test
    void read_bothKinds_exactNumbers() {
        assertThat(read("{\"schedule\": {\"betas\": [\"1/10\", \"0.2\"]}}"))
                .isEqualTo(new GivenBetas(List.of(Rational.of(1, 10), Rational.of(1, 5))));
        assertThat(read("{\"schedule\": {\"alphaBars\": [\"9/10\", \"0\"]}}"))
                .isEqualTo(new GivenAlphaBars(List.of(Rational.of(9, 10), Rational.ZERO)));
    }

    @Test
    void read_advised_doublesAndNothingElse() {
        assertThat(read("{\"format\": \"touchstone-betas-1\", \"betas\": [0.1, 0.5], \"use\": []}"))
                .isEqualTo(new GivenBetas(List.of(Rational.ofExactly(0.1), Rational.of(1, 2))));
        assertRejected("{\"format\": \"x\", \"betas\": []}", "$.format: expected \"touchstone-betas-1\", got '\"x\"'");
        assertRejected(
                "{\"format\": \"touchstone-betas-1\", \"betas\": [\"0.1\"]}",
                "$.betas[0]: expected a number, such as 0.1, got '\"0.1\"'");
        assertRejected(
                "{\"format\": \"touchstone-betas-1\", \"betas\": [1e999]}",
                "$.betas[0]: expected a number, such as 0.1, got '\"Infinity\"'");
    }

    @Test
    void read_file_throughTheShortForm(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("s.json");
        Files.writeString(file, "{\"schedule\": {\"betas\": [\"1/10\"]}}");
        assertThat(ScheduleSyntax.parse("--schedule", "file:" + file))
                .isEqualTo(new GivenBetas(List.of(Rational.of(1, 10))));
        Path missing = folder.resolve("none.json");
        assertThatThrownBy(() -> ScheduleSyntax.parse("f", "file:" + missing))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("f: expected an existing file, got '");
    }

    @Test
    void read_wrongShape_namesThePath() {
        String root = "$: expected an object with the one member \"schedule\", got ";
        String inner = "$.schedule: expected an object with the one member \"betas\" or \"alphaBars\", got ";
        assertRejected("[]", root + "'[]'");
        assertRejected("", root + "''");
        assertRejected("{\"schedule\": {}, \"x\": 1}", root + "'{\"schedule\":{},\"x\":1}'");
        assertRejected("{\"schedule\": {\"gammas\": []}}", inner + "'{\"gammas\":[]}'");
        assertRejected(
                "{\"schedule\": {\"betas\": [], \"alphaBars\": []}}", inner + "'{\"betas\":[],\"alphaBars\":[]}'");
        assertRejected(
                "{\"schedule\": {\"betas\": \"1/2\"}}",
                "$.schedule.betas: expected a list of numbers as text, got '\"1/2\"'");
    }

    @Test
    void read_wrongEntry_namesTheIndex() {
        assertRejected(
                "{\"schedule\": {\"betas\": [\"1/10\", 0.2]}}",
                "$.schedule.betas[1]: expected a number as text, such as \"1/10\", got '0.2'");
        assertRejected(
                "{\"schedule\": {\"alphaBars\": [\"half\"]}}",
                "$.schedule.alphaBars[0]: 'half' is not a number:"
                        + " write an integer, a fraction p/q or a decimal such as 1e-4");
        assertRejected(
                "{\"schedule\": {\"betas\": [\"1/10\", \"2\"]}}",
                "$.schedule.betas: betas: beta_2 = 2 is outside (0, 1)");
        assertRejected("{\"schedule\": {\"betas\": []}}", "$.schedule.betas: betas: the list is empty");
    }

    @Test
    void read_malformedJson_namesLineAndColumn() {
        assertThatThrownBy(() -> read("{\"schedule\":\n {\"betas\": [\"1/2\"}}"))
                .hasMessageStartingWith("--schedule: line 2, column ")
                .message()
                .doesNotContain("\n");
        assertThatThrownBy(() -> read("{\"schedule\": {\"betas\": [], \"betas\": []}}"))
                .hasMessageContaining("Duplicate");
        assertThatThrownBy(() -> read("{\"schedule\": {\"betas\": [\"1/2\"]}} trailing"))
                .isInstanceOf(InputException.class);
        assertThatThrownBy(() -> read("[".repeat(5000))).isInstanceOf(InputException.class);
    }
}
