package io.github.touchstone.study.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.study.findings.Cell;
import io.github.touchstone.study.findings.Finding;
import io.github.touchstone.study.findings.Findings;
import io.github.touchstone.study.findings.Progress;
import io.github.touchstone.study.findings.Scale;
import io.github.touchstone.study.findings.Value;
import io.github.touchstone.study.findings.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublishedStudyTest {
    private static Findings quick(Optional<Spectrum> spectrum) {
        return new PublishedStudy(spectrum, List.of(), List.of(Rational.of(1, 1000))).run(Scale.QUICK, Progress.NONE);
    }

    @Test
    void withoutEigenvalues_cellsOfTheTableSayWhatTheyNeed() {
        Findings findings = quick(Optional.empty());
        assertThat(findings.findings()).extracting(Finding::anchor).containsExactly("PUB-1");
        assertThat(findings.limits()).anyMatch(limit -> limit.contains("--eigenvalues"));
        assertThat(findings.data().rows()).contains(row("W2 EM, eps = 1/1000, N = 50, from N_0", findings));
        assertThat(row("W2 EM, eps = 1/1000, N = 50, from N_0", findings))
                .contains(Cell.of("4.67"), new Cell.Absent(PublishedTables.NEEDED));
    }

    private static List<Cell> row(String key, Findings findings) {
        return findings.data().rows().stream()
                .filter(row -> row.get(0).equals(Cell.of(key)))
                .findFirst()
                .orElseThrow();
    }

    /** The spectrum of SMP-9 is not that of the table: the cells disagree, and the verdict says so. */
    @Test
    void otherEigenvalues_doNotSupportTheTable() {
        Findings findings = quick(Optional.of(Spectrum.REFERENCE));
        assertThat(findings.findings())
                .anyMatch(f -> f.anchor().equals("PUB-2") && f.verdict() == Verdict.NOT_SUPPORTED);
        assertThat(row("W2 EM, eps = 1/1000, N = 50, from N_0", findings)).contains(Cell.of("no"));
    }

    @Test
    void verdicts_followTheNumbers() {
        Entry right = entry(Value.exact(4.671));
        Entry wrong = entry(Value.exact(4.69));
        assertThat(verdict(List.of(right))).isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(List.of(right, wrong))).isEqualTo(Verdict.NOT_SUPPORTED);
        Quote far = new Quote("far", "", new Printed("1.00"), Value.exact(1.01));
        assertThat(PublishedText.findings(List.of(far), List.of()).get(0).verdict())
                .isEqualTo(Verdict.NOT_SUPPORTED);
    }

    private static Entry entry(Value value) {
        return new Entry(
                new Run(Scheme.EM, Start.TRUTH, 50, Rational.of(1, 1000)),
                Optional.of(new Printed("4.67")),
                Optional.of(value),
                value);
    }

    private static Verdict verdict(List<Entry> entries) {
        return PublishedText.findings(Quotes.all(), entries).get(1).verdict();
    }
}
