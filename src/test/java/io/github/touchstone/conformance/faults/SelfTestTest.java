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

/** The suite passes the reference and kills every fault, in the areas that were predicted (FLT-3); verdicts on laws come last. */
class SelfTestTest {
    private static final SelfTest VALUES = test(ShippedTrials.inBinary64().stream()
            .filter(trial -> !KillMatrix.LAWS.contains(trial.asked().area()))
            .toList());

    /** Small chains alone: the time of the others goes into the reference's law. */
    private static final SelfTest LAWS = test(ShippedTrials.laws());

    private static KillMatrix matrix = new KillMatrix(List.of(), List.of());

    private static SelfTest test(List<Trial> trials) {
        return new SelfTest(ShippedTrials.harness(), trials);
    }

    @BeforeAll
    static void examine() {
        matrix = VALUES.run(Catalogue.faults(), row -> {});
    }

    @Test
    void reference_passes() {
        try (Implementation reference = BuiltIn.textbook("test")) {
            assertThat(VALUES.firstFailure(reference)).isEmpty();
            assertThat(LAWS.firstFailure(reference)).isEmpty();
        }
    }

    @TestFactory
    Stream<DynamicTest> fault_isKilledByThePredictedAreas() {
        return matrix.rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.fault().label(), () -> {
                    assertThat(row.fault().facts().seenBy())
                            .allSatisfy(area -> assertThat(row.killedBy(List.of(area)))
                                    .as(area + " kills: " + row.cells())
                                    .isTrue());
                }));
    }

    @Test
    void matrix_onAnotherNumberOfThreads_isTheSame() {
        List<Fault> some = List.of(StateFault.STEPS_COUNTED, DdimFault.ETA_SQUARED, FormatFault.RESULT_SINGLE);
        List<KillRow> alone = some.stream()
                .flatMap(fault -> VALUES.run(List.of(fault), row -> {}).rows().stream())
                .toList();
        assertThat(matrix.rows()).containsAll(alone);
    }

    /** The sign of z does not change the law, but the coefficients that were recovered show it (FLT-4). */
    @Test
    void laws_alone_seeWeightsOfEverySource() {
        KillMatrix laws = LAWS.run(
                List.of(
                        ReadingFault.NOISE_NEGATED,
                        MeanFault.CLEAN_OF_LEVEL,
                        VarianceFault.SMALL_IS_LARGE,
                        DdimFault.DIRECTION_IS_SIGMA,
                        PredictionFault.CLEAN_SIGN,
                        TimestepFault.PREVIOUS_BY_ONE),
                row -> {});
        assertThat(laws.survivorsOf(laws.areas())).isEmpty();
    }
}
