package io.github.touchstone.study.scoreerror;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.quadrature.Measured;
import io.github.touchstone.spec.schedules.Logistic;
import io.github.touchstone.study.findings.Finding;
import io.github.touchstone.study.findings.Progress;
import io.github.touchstone.study.findings.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** SER-13, SER-14: verdicts follow from the numbers. The Gaussian half is measured, that on mixtures made up. */
final class ConclusionsTest {
    private static final Plan PLAN = new Plan(
            List.of(100, 300, 1000),
            List.of(1000),
            List.of(50),
            Logistic.DEFAULT,
            40,
            40,
            2,
            List.of(0.1, 0.3),
            List.of(Rational.ZERO, Rational.of(1, 4)));
    private static final GaussianPart GAUSSIAN = GaussianPart.measure(PLAN, Progress.NONE);
    private static final double EXACT = 0.02;

    /** Errors that add {@code added(eps)}, and {@code path} times eps^2 to the path divergence. */
    private static LinePart line(DoubleUnaryOperator added, double path) {
        return line(added, path, EXACT / 3);
    }

    private static LinePart line(DoubleUnaryOperator added, double path, double larger) {
        List<LinePart.Run> runs = new ArrayList<>();
        for (LinePart.Named target : List.of(LinePart.TWO, LinePart.THREE)) {
            for (LinePart.Kind kind : LinePart.Kind.values()) {
                for (int seed = 1; seed <= 2; seed++) {
                    for (double eps : PLAN.sizes()) {
                        double even = (seed == 1 ? 1 : 0.6) * added.applyAsDouble(eps);
                        runs.add(new LinePart.Run(
                                new LinePart.Shape(target, 40, kind, seed, eps),
                                new Measured(EXACT, 0),
                                new Measured(EXACT + even + 0.01, 0),
                                new Measured(EXACT + even - 0.01, 0),
                                new LineCase.Size(new Measured(2, 0), new Measured(8, 0), new Measured(2 * path, 0))));
                    }
                }
            }
        }
        List<LinePart.Multiple> multiples = new ArrayList<>();
        for (LinePart.Named target : List.of(LinePart.TWO, LinePart.THREE)) {
            multiples.add(new LinePart.Multiple(target, 40, Rational.ZERO, new Measured(EXACT, 0)));
            multiples.add(new LinePart.Multiple(target, 40, Rational.of(1, 4), new Measured(larger, 0)));
        }
        return new LinePart(Logistic.DEFAULT, runs, multiples);
    }

    private static Finding finding(LinePart line, String anchor) {
        return new Conclusions(new Results(PLAN, GAUSSIAN, line))
                .findings().stream()
                        .filter(f -> f.anchor().equals(anchor))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void errorsThatAddTheirSquare_supportTheClaims() {
        LinePart line = line(eps -> 3 * eps * eps, 18);
        assertThat(finding(line, "SER-13").verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(finding(line, "SER-13").statement()).contains("power 1.0000 ± 0.0000", "2.40 ± 7.62");
        assertThat(finding(line, "SER-14").verdict()).isEqualTo(Verdict.PROVED_HERE);
        for (String anchor : List.of("SER-6", "SER-10", "SER-11", "SER-12")) {
            assertThat(finding(line, anchor).verdict()).isEqualTo(Verdict.PROVED_HERE);
        }
    }

    @Test
    void errorsThatAddTheirSize_doNot() {
        assertThat(finding(line(eps -> 3 * eps, 100), "SER-13").verdict()).isEqualTo(Verdict.NOT_SUPPORTED);
    }

    @Test
    void errorsThatAddMoreThanToThePath_contradictTheTheorem() {
        assertThat(finding(line(eps -> 19 * eps * eps, 18), "SER-14").verdict()).isEqualTo(Verdict.NOT_SUPPORTED);
    }

    @Test
    void scoresTooLargeThatHarm_doNotHelp() {
        Finding finding = finding(line(eps -> 3 * eps * eps, 18, 3 * EXACT), "SER-11");
        assertThat(finding.verdict()).isEqualTo(Verdict.NOT_SUPPORTED);
        assertThat(finding.statement()).doesNotContain("can cancel");
    }

    @Test
    void headlines_areTheNumbersOfTheClosedForms() {
        Results results = new Results(PLAN, GAUSSIAN, line(eps -> 3 * eps * eps, 18));
        assertThat(new Conclusions(results).headlines()).anySatisfy(h -> {
            assertThat(h.macro()).isEqualTo("DdpmPathBound");
            assertThat(h.value().value()).isBetween(34.53877, 34.53878);
        });
    }
}
