package io.github.touchstone.conformance.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.conformance.cases.Case;
import io.github.touchstone.conformance.cases.Question;
import io.github.touchstone.conformance.cases.VectorFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The distances of the kept laws on mixtures are what is computed, for the shortest chain; {@code touchstone vectors generate} makes all (SCR-8). */
class DensityCasesTest {
    @Test
    void distancesOfTheShortestChain_areRecomputedToTheDigit() throws IOException {
        Case kept =
                VectorFile.read("law/mixtures.json", Files.readString(Path.of("testdata/v1/law/mixtures.json")))
                        .cases()
                        .stream()
                        .filter(c -> c.id().contains("three-linear-20-leading-1-6"))
                        .findFirst()
                        .orElseThrow();
        Question.Density question = (Question.Density) Question.read(kept.op(), kept.config(), kept.input());
        assertThat(DensityCases.expect(question)).isEqualTo(kept.expect());
    }
}
