package io.github.touchstone.conformance.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verifier's quadrature sees an enclosure that is off in its twelfth digit (SCR-9). */
class OutputDensityTest {
    @Test
    void movedEnclosure_isFound(@TempDir Path folder) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode file = (ObjectNode)
                mapper.readTree(Path.of("testdata/v1/bound/mixtures.json").toFile());
        ArrayNode cases = (ArrayNode) file.get("cases");
        while (cases.size() > 1) {
            cases.remove(0);
        }
        ObjectNode bounds = (ObjectNode) cases.get(0).at("/expect/reverse_kl");
        for (String end : new String[] {"lower", "upper"}) {
            bounds.put(
                    end,
                    new BigDecimal(bounds.get(end).textValue())
                            .add(new BigDecimal("3e-14"))
                            .toString());
        }
        Files.writeString(folder.resolve("moved.json"), mapper.writeValueAsString(file));
        assertThat(SecondVerifier.verify(folder))
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("the verifier has");
    }
}
