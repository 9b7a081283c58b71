package io.github.touchstone.study.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.study.findings.Cell;
import io.github.touchstone.study.findings.Finding;
import io.github.touchstone.study.findings.Knowledge;
import io.github.touchstone.study.findings.Value;
import io.github.touchstone.study.findings.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The study on small runs: values of others, ratios to the limit laws, and verdicts that false input changes. */
class RatesStudyTest {
    private static final List<Measurement> SMALL = measurements();

    private static List<Measurement> measurements() {
        List<Measurement> all = new ArrayList<>();
        for (Grid grid : Grid.ALL) {
            for (int steps = 64; steps <= 2048; steps *= 2) {
                if (grid.theory().isPresent() || steps <= 512) {
                    List<Law> laws =
                            grid.equals(Grid.SCALED) ? List.of(Law.NARROW, Law.SHIFTED) : List.of(Law.NARROW, Law.WIDE);
                    all.addAll(GaussianRuns.of(grid, steps, Rule.ALL, laws));
                }
            }
        }
        return all;
    }

    private static Value value(Cell cell) {
        return ((Cell.Found) cell).value();
    }

    /** Thirteen digits of another program (c0 = 2, c1 = 10, T = 1000, lambda = 2). */
    @Test
    void gaussianRuns_giveThePublishedValues() {
        List<Measurement> logistic =
                GaussianRuns.of(Grid.LOGISTIC, 1000, List.of(Rule.THEORY, Rule.DDIM), List.of(Law.WIDE));
        List<Measurement> liYan =
                GaussianRuns.of(Grid.LI_YAN, 1000, List.of(Rule.THEORY, Rule.DDIM), List.of(Law.WIDE));
        assertClose(logistic.get(0).end(), 2.873104006955e-4);
        assertClose(logistic.get(1).end(), 7.388704071928e-5);
        assertClose(logistic.get(0).path(), 0.1985091831011);
        assertClose(liYan.get(0).end(), 4.637634300671e-4);
        assertClose(liYan.get(1).end(), 1.170630691705e-4);
        assertClose(liYan.get(0).path(), 0.9860135142163);
        assertThat(logistic.get(1).path()).isInstanceOf(Cell.Absent.class);
    }

    private static void assertClose(Cell cell, double expected) {
        assertThat(value(cell).knowledge()).isEqualTo(Knowledge.ENCLOSED);
        assertThat(value(cell).value()).isCloseTo(expected, within(1e-12 * expected));
    }

    /** The next term of the expansion is of relative order Delta: four Delta cover it, and Delta log T for paths. */
    @Test
    void ratios_approachOne() {
        Summary summary = new Summary(Series.sorted(SMALL));
        assertThat(summary.deviations(Series.Kind.END, Summary::plainGaussian))
                .hasSizeGreaterThan(20)
                .allSatisfy(d -> assertThat(d.value()).isLessThan(4 * Grid.delta(d.steps())));
        assertThat(summary.deviations(Series.Kind.PATH, s -> !s.rule().equals(Rule.DDIM_HALF)))
                .hasSizeGreaterThan(20)
                .allSatisfy(d -> assertThat(d.ofPath()).isLessThan(1));
    }

    @Test
    void ddimWithNoise_hasAPathThatGrows() {
        Series series = new Summary(Series.sorted(SMALL)).of(Law.NARROW, Rule.DDIM_HALF, Grid.LOGISTIC);
        double half = (3 - 2 * StrictMath.log(2)) / 2;
        series.points().stream()
                .filter(m -> m.path() instanceof Cell.Found)
                .forEach(m -> assertThat(value(m.path()).value()).isGreaterThan((m.steps() - 1) * half));
        assertThat(series.points().get(2).path()).isInstanceOf(Cell.Found.class);
    }

    @Test
    void verdicts_holdOnTheseRuns() {
        assertThat(verdict(SMALL, "RAT-4")).isEqualTo(Verdict.PROVED_HERE);
        assertThat(verdict(SMALL, "RAT-6")).isEqualTo(Verdict.PROVED_HERE);
        assertThat(verdict(SMALL, "RAT-8")).isEqualTo(Verdict.PROVED_HERE);
        assertThat(verdict(SMALL, "RAT-9")).isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(SMALL, "RAT-10")).isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void endPointsThatFallTooSlowly_changeTheVerdicts() {
        List<Measurement> slow = changed(SMALL, m -> ends(m, value(m.end()).times(m.steps() / 64.0)));
        assertThat(verdict(slow, "RAT-4")).isEqualTo(Verdict.NOT_SUPPORTED);
        assertThat(verdict(slow, "RAT-9")).isEqualTo(Verdict.NOT_SUPPORTED);
    }

    @Test
    void pathsThatDoNotFall_changeTheVerdicts() {
        List<Measurement> flat = changed(
                SMALL,
                m -> m.path() instanceof Cell.Found
                        ? new Measurement(
                                m.law(),
                                m.rule(),
                                m.grid(),
                                m.steps(),
                                m.stop(),
                                m.end(),
                                Cell.of(value(m.path()).times(m.steps())))
                        : m);
        assertThat(verdict(flat, "RAT-6")).isEqualTo(Verdict.NOT_SUPPORTED);
        assertThat(verdict(flat, "RAT-10")).isEqualTo(Verdict.NOT_SUPPORTED);
    }

    private static Measurement ends(Measurement m, Value end) {
        return new Measurement(m.law(), m.rule(), m.grid(), m.steps(), m.stop(), Cell.of(end), m.path());
    }

    private static List<Measurement> changed(List<Measurement> all, UnaryOperator<Measurement> change) {
        return all.stream().map(change).toList();
    }

    private static Verdict verdict(List<Measurement> measurements, String anchor) {
        return Verdicts.of(new Summary(Series.sorted(measurements))).stream()
                .filter(f -> f.anchor().equals(anchor))
                .map(Finding::verdict)
                .findFirst()
                .orElseThrow();
    }
}
