package io.github.touchstone.study.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.study.findings.Finding;
import io.github.touchstone.study.findings.Findings;
import io.github.touchstone.study.findings.Headline;
import io.github.touchstone.study.findings.Progress;
import io.github.touchstone.study.findings.Scale;
import io.github.touchstone.study.findings.Verdict;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdvisorStudyTest {
    private static Findings ask(Question question) {
        return new AdvisorStudy(Optional.of(question)).run(Scale.QUICK, Progress.NONE);
    }

    private static double headline(Findings findings, String macro) {
        return findings.headlines().stream()
                .filter(h -> h.macro().equals(macro))
                .map(Headline::value)
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void run_oneEigenvalue_saysThatItIsProved() {
        Finding finding =
                ask(Questions.pinned("gaussian:1/4", Rule.LARGE, 8)).findings().get(0);
        assertThat(finding.verdict()).isEqualTo(Verdict.PROVED_HERE);
        assertThat(finding.statement()).contains("proved by the floor").doesNotContain("Best found");
    }

    @Test
    void run_spectrum_saysBestFoundAndTheFactorThatIsLeft() {
        Question question = new Design(Scale.QUICK)
                .pinned().stream()
                        .filter(asked -> asked.label().equals(Design.POWER)
                                && asked.question().sampler().equals(Rule.DDIM.sampler())
                                && asked.question().steps() == 10)
                        .findFirst()
                        .orElseThrow()
                        .question();
        Findings findings = ask(question);
        Finding finding = findings.findings().get(0);
        assertThat(finding.verdict()).isEqualTo(Verdict.PROVED_HERE);
        assertThat(finding.statement()).startsWith("Best found").contains("At most a factor 2.188");
        assertThat(headline(findings, "GainEqualAngle")).isGreaterThan(5);
        assertThat(headline(findings, "OverFloor")).isBetween(1.0, 2.2);
        assertThat(findings.attachments()).extracting("file").containsExactly("betas.json", "betas.csv");
    }

    @Test
    void run_theSameQuestion_givesTheSameAnswer() {
        Question question = Questions.pinned("gaussian:1/4,1/2,3", Rule.THEORY, 9);
        assertThat(ask(question)).isEqualTo(ask(question));
    }
}
