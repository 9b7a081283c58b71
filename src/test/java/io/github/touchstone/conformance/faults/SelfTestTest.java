package io.github.touchstone.conformance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.conformance.builtin.BuiltIn;
import io.github.touchstone.conformance.harness.Trial;
import io.github.touchstone.conformance.protocol.Implementation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The suite passes the reference and kills every fault, in the areas that were predicted (FLT-3). */
class SelfTestTest {
    private static final List<Trial> TRIALS = ShippedTrials.inBinary64();
    private static final SelfTest TEST = new SelfTest(ShippedTrials.harness(), TRIALS);

    private static KillMatrix matrix = new KillMatrix(List.of(), List.of());

    @BeforeAll
    static void examine() {
        matrix = TEST.run(Catalogue.faults(), row -> {});
    }

    @Test
    void reference_passes() {
        try (Implementation reference = BuiltIn.textbook("test")) {
            assertThat(TEST.firstFailure(reference)).isEmpty();
        }
    }

    @TestFactory
    Stream<DynamicTest> fault_isKilledByThePredictedAreas() {
        return matrix.rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.fault().label(), () -> {
                    assertThat(row.killedBy(matrix.areas())).as("killed at all").isTrue();
                    assertThat(row.fault().facts().seenBy())
                            .allSatisfy(area -> assertThat(row.killedBy(List.of(area)))
                                    .as(area + " kills: " + row.cells())
                                    .isTrue());
                }));
    }

    @Test
    void areas_areThoseThatFactsName() {
        assertThat(matrix.areas())
                .containsAll(Catalogue.faults().stream()
                        .flatMap(fault -> fault.facts().seenBy().stream())
                        .distinct()
                        .toList());
    }
}
