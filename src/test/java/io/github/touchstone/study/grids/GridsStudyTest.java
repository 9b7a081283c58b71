package io.github.touchstone.study.grids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.study.findings.Cell;
import io.github.touchstone.study.findings.Finding;
import io.github.touchstone.study.findings.Findings;
import io.github.touchstone.study.findings.Progress;
import io.github.touchstone.study.findings.Scale;
import io.github.touchstone.study.findings.Sweep;
import io.github.touchstone.study.findings.Value;
import io.github.touchstone.study.findings.Verdict;
import io.github.touchstone.study.grids.Problem.Source;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridsStudyTest {
    private static List<Row> measured = List.of();

    @BeforeAll
    static void measure() {
        measured = Sweep.over(Plan.of(Scale.QUICK), Progress.NONE, Row::measure);
    }

    /** A second implementation's numbers, found by a search with a resolution of half a percent. */
    @ParameterizedTest
    @CsvSource({
        "UNIFORM, 1, 1404", "QUADRATIC, 1, 1084", "CUBIC, 1, 1192", "EXPONENTIAL, 1, 1028",
        "UNIFORM, 2, 6784", "QUADRATIC, 2, 1632", "CUBIC, 2, 1592", "EXPONENTIAL, 2, 1392",
        "UNIFORM, 3, 59136", "QUADRATIC, 3, 3136", "CUBIC, 3, 2208", "EXPONENTIAL, 3, 1808"
    })
    void steps_tableOfASecondImplementation_agreeWithinItsResolution(Grid grid, int decade, int steps) {
        int found = new Rows(measured)
                .stop(Integrator.EXPONENTIAL, grid, Plan.tenTo(decade))
                .steps();
        assertThat((double) steps).isBetween((double) found, found * 1.005);
    }

    @Test
    void verdicts_quick_areThoseOfTheChapter() {
        assertThat(GridVerdicts.of(new Rows(measured)))
                .extracting(Finding::anchor, Finding::verdict)
                .containsExactly(
                        tuple("GRD-10", Verdict.PROVED_HERE),
                        tuple("GRD-11", Verdict.PROVED_HERE),
                        tuple("GRD-12", Verdict.NOT_SUPPORTED),
                        tuple("GRD-13", Verdict.PROVED_HERE));
    }

    private static Verdict verdict(int finding, Predicate<Problem> which, UnaryOperator<Integer> falsified) {
        List<Row> rows = measured.stream()
                .map(row -> which.test(row.problem()) ? with(row, falsified.apply(row.steps())) : row)
                .toList();
        return GridVerdicts.of(new Rows(rows)).get(finding).verdict();
    }

    private static Row with(Row row, int steps) {
        Smallest found = row.answer().orElseThrow();
        Smallest other = new Smallest(steps, found.reached(), found.missed(), found.proof());
        return new Row(row.problem(), Optional.of(other), row.firstOrder(), row.least());
    }

    private static boolean leastStop(Problem p) {
        return p.target() == Source.POINT && p.span().stop().equals(Rational.of(1, 1000));
    }

    @Test
    void verdict_gridThatLeavesItsLimit_isNotSupported() {
        assertThat(verdict(0, p -> leastStop(p) && p.grid() == Grid.UNIFORM, n -> 2 * n))
                .isEqualTo(Verdict.NOT_SUPPORTED);
    }

    @Test
    void verdict_geometricGridOffTheLaw_isNotSupported() {
        assertThat(verdict(1, p -> leastStop(p) && p.grid() == Grid.GEOMETRIC, n -> n + 10))
                .isEqualTo(Verdict.NOT_SUPPORTED);
    }

    @Test
    void verdict_eulerMaruyamaNeverBetter_isSupported() {
        assertThat(verdict(2, p -> p.integrator() == Integrator.EULER_MARUYAMA, n -> 100 * n))
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void verdict_smoothTargetDearer_isNotSupported() {
        assertThat(verdict(3, p -> p.target() == Source.SMOOTH && p.grid() == Grid.GEOMETRIC, n -> n + n / 50))
                .isEqualTo(Verdict.NOT_SUPPORTED);
    }

    @Test
    void findings_quick_areComplete() {
        Findings findings = GridsStudy.of(new Rows(measured));
        assertThat(findings.data().rows()).hasSize(measured.size());
        assertThat(findings.figure().panels()).hasSize(4);
        assertThat(findings.table().rows()).hasSize(6);
        assertThat(findings.headlines()).extracting(h -> h.macro()).doesNotHaveDuplicates();
        assertThat(findings.headlines()).hasSizeLessThanOrEqualTo(12);
        // a power law fitted where the law is not yet a power: its own interval says so
        Value fitted =
                new Growth(Grid.UNIFORM, new Rows(measured).stops(Integrator.EXPONENTIAL, Grid.UNIFORM)).exponent();
        assertThat(fitted.value()).isCloseTo(1, within(fitted.error()));
    }

    /** Rows are told apart by what is given. */
    @Test
    void data_rows_haveDifferentKeys() {
        assertThat(GridTables.data(new Rows(measured)).rows().stream()
                        .map(row -> row.stream()
                                .filter(cell -> cell instanceof Cell.Text || cell instanceof Cell.Given)
                                .toList()))
                .doesNotHaveDuplicates();
    }
}
