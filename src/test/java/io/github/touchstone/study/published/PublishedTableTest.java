package io.github.touchstone.study.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.numbers.Rational;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedTableTest {
    /** Cells from every corner of the table. */
    @ParameterizedTest
    @CsvSource({
        "EM, TRUTH, 0, 0, 0",
        "EM, NORMAL, 0, 0, 6.7E-4",
        "EM, NORMAL, 1000, 1/100, 1.42",
        "EI, TRUTH, 50, 1/1000, 2.91",
        "EULER, NORMAL, 500, 1/100000, 0.26",
        "EULER, TRUTH, 500, 1/100000, 0.20",
        "HEUN, TRUTH, 50, 0, 7.09",
        "HEUN, NORMAL, 1000, 1/100, 1.36"
    })
    void cells_areInTheirPlaces(Scheme scheme, Start start, int points, String epsilon, String printed) {
        assertThat(PublishedTable.of(new Run(scheme, start, points, Rational.parse(epsilon))))
                .contains(new Printed(printed));
    }

    @Test
    void table_has160Cells() {
        List<Run> runs = PublishedTable.runs(PublishedTable.POINTS, PublishedTable.EPSILONS);
        assertThat(runs).hasSize(160).allMatch(run -> PublishedTable.of(run).isPresent());
        assertThat(PublishedTable.of(new Run(Scheme.EM, Start.TRUTH, 100, Rational.ZERO)))
                .isEmpty();
    }

    /** From p_T the continuous process has the error of the truncation alone, whatever the scheme: a property of the table itself. */
    @Test
    void truncation_isPrintedAlikeForEverySampler() {
        for (Rational epsilon : PublishedTable.EPSILONS) {
            assertThat(List.of(Scheme.values()).stream()
                            .map(s -> PublishedTable.of(new Run(s, Start.TRUTH, 0, epsilon)))
                            .distinct())
                    .hasSize(1);
        }
    }
}
