package io.github.touchstone.study.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.study.findings.Findings;
import io.github.touchstone.study.findings.Progress;
import io.github.touchstone.study.findings.Scale;
import io.github.touchstone.study.findings.Value;
import io.github.touchstone.study.findings.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** CMP-1, CMP-6, CMP-7: the study, and that its verdicts follow from what was measured. */
class ComparisonStudyTest {
    private static final Findings QUICK = new ComparisonStudy().run(Scale.QUICK, Progress.NONE);

    @Test
    void quick_verdicts_areThoseOfTheChapter() {
        assertThat(QUICK.findings())
                .extracting(f -> f.anchor() + " " + f.verdict().words())
                .containsExactly("CMP-1 not supported", "CMP-6 proved here", "CMP-7 supported");
    }

    /** Near one fixed-large wins, far from it DDIM: the signs at the ends of each interval. */
    @Test
    void crossings_logistic_separateWhoWins() {
        Duel duel = Duel.of(Contender.LARGE, Grid.LOGISTIC, 100).orElseThrow();
        List<Value> crossings = duel.crossings();
        assertThat(crossings).hasSize(2);
        double low = crossings.get(0).value();
        double high = crossings.get(1).value();
        assertThat(ratio(duel, 0.999 * low)).isGreaterThan(1);
        assertThat(ratio(duel, 1.001 * low)).isLessThan(1);
        assertThat(ratio(duel, 0.999 * high)).isLessThan(1);
        assertThat(ratio(duel, 1.001 * high)).isGreaterThan(1);
    }

    private static double ratio(Duel duel, double lambda) {
        return duel.at(Rational.ofExactly(lambda)).ratio().value();
    }

    @Test
    void faster_noLoss_isSupported() {
        Duel duel = Duel.of(Contender.SMALL, Grid.LOGISTIC, 50).orElseThrow();
        ComparisonStudy.Met met = new ComparisonStudy.Met(duel, List.of(duel.at(Rational.ONE)), Optional.empty());
        assertThat(findings(List.of(), List.of(met)).findings().get(0).verdict())
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void why_constantsOffTheirLimits_isNotSupported() {
        Limits.Question question = Limits.of(Scale.QUICK).get(0);
        Limits.Row off = new Limits.Row(question, Value.exact(1), Value.exact(1));
        assertThat(findings(List.of(off), List.of()).findings().get(1).verdict())
                .isEqualTo(Verdict.NOT_SUPPORTED);
    }

    /** CMP-7: runs at 500 and 1000 with the constant a + b Delta agree with the limit a and with no other. */
    @Test
    void approaches_runsOnALine_theirValueAtZeroAlone() {
        List<Mixtures.Row> rows = List.of(row(500), row(1000));
        assertThat(ComparisonFindings.approaches(rows, 0.08)).isTrue();
        assertThat(ComparisonFindings.approaches(rows, 0.083)).isFalse();
        assertThat(ComparisonFindings.approaches(rows, 0.077)).isFalse();
        assertThat(ComparisonFindings.approaches(rows.subList(1, 2), 0.02)).isFalse();
    }

    private static Mixtures.Row row(int steps) {
        Mixtures.Question any = Mixtures.runs(Scale.QUICK).get(0);
        Mixtures.Row empty = new Mixtures.Row(
                new Mixtures.Question(
                        any.contender(), any.schedule(), any.target(), steps, any.stop(), any.experiment()),
                Value.exact(0));
        double constant = 0.08 - 0.1 * empty.delta();
        return new Mixtures.Row(empty.question(), Value.exact(constant * empty.delta() * empty.delta()));
    }

    private static Findings findings(List<Limits.Row> limits, List<ComparisonStudy.Met> map) {
        return new ComparisonFindings(limits, map, List.of(), List.of()).all();
    }
}
