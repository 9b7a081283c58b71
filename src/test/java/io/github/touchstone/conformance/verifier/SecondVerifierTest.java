package io.github.touchstone.conformance.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The second verifier agrees with every vector in the repository, and sees each kind of error planted into a copy. */
final class SecondVerifierTest {
    private static final Path VECTORS = Path.of("testdata", "v1");

    @Test
    void verify_everyVector_findsNothing() throws IOException {
        assertThat(SecondVerifier.verify(VECTORS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "schedule/sigmoid.json",
                "convert/short.json",
                "forward/short.json",
                "coefficients/short-skipped.json",
                "step/ddpm-short-skipped.json",
                "step/ddim-short-skipped.json",
                "step/ddim-clipped.json",
                "step/thresholding.json",
                "trajectory/short.json",
                "law/short.json"
            })
    void verify_lastDigitRaised_isFound(String file, @TempDir Path folder) throws IOException {
        assertThat(edited(file, folder, expectation -> {
                    ArrayNode values = (ArrayNode) expectation.get("value");
                    values.set(0, raised(values.get(0).textValue()));
                }))
                .hasSize(1)
                .first()
                .extracting(Finding::message)
                .asString()
                .contains("the verifier has");
    }

    /** The 25th digit up by one, with the exponent kept; on a shorter value one more unit of its last digit. */
    private static String raised(String value) {
        java.math.BigDecimal number = new java.math.BigDecimal(value);
        return number.add(number.ulp()).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tight", "accepted"})
    void verify_toleranceTenTimesTighter_isFound(String tier, @TempDir Path folder) throws IOException {
        assertThat(edited("step/ddim-clipped.json", folder, expectation -> {
                    ArrayNode distances = (ArrayNode)
                            expectation.get("tolerance").get("float64").get(tier);
                    distances.set(
                            0,
                            Double.toString(Double.parseDouble(distances.get(0).textValue()) / 1e4));
                }))
                .isNotEmpty();
    }

    @Test
    void verify_tightToleranceDoubled_isFound(@TempDir Path folder) throws IOException {
        assertThat(edited("convert/short.json", folder, expectation -> {
                    ArrayNode distances = (ArrayNode)
                            expectation.get("tolerance").get("float32").get("tight");
                    distances.set(
                            0,
                            Double.toString(
                                    2 * Double.parseDouble(distances.get(0).textValue())));
                }))
                .hasSize(1);
    }

    @Test
    void verify_timestepRaised_isFound(@TempDir Path folder) throws IOException {
        assertThat(edited("timesteps/trailing.json", folder, expectation -> {
                    ArrayNode integers = (ArrayNode) expectation.get("integers");
                    integers.set(0, integers.get(0).intValue() + 1);
                }))
                .hasSize(1);
    }

    @Test
    void verify_boundMovedAway_isFound(@TempDir Path folder) throws IOException {
        assertThat(edited("bound/short.json", folder, expectation -> {
                    if (expectation.has("lower")) {
                        ((ObjectNode) expectation)
                                .put("lower", expectation.get("upper").textValue() + "1");
                        ((ObjectNode) expectation)
                                .put("upper", expectation.get("upper").textValue() + "2");
                    }
                }))
                .isNotEmpty();
    }

    /** What is found after one expectation of the first case of a file was changed. */
    private static List<Finding> edited(String file, Path folder, Consumer<JsonNode> change) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode vectors = (ObjectNode) mapper.readTree(VECTORS.resolve(file).toFile());
        ArrayNode cases = (ArrayNode) vectors.get("cases");
        while (cases.size() > 1) {
            cases.remove(1);
        }
        change.accept(cases.get(0).get("expect").iterator().next());
        Files.writeString(folder.resolve("edited.json"), mapper.writeValueAsString(vectors));
        return SecondVerifier.verify(folder);
    }
}
