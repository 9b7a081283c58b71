package io.github.touchstone.study.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.study.findings.Finding;
import io.github.touchstone.study.findings.Scale;
import io.github.touchstone.study.findings.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictsTest {
    private static final Design DESIGN = new Design(Scale.QUICK);

    private static List<Answered> gaussians() {
        return DESIGN.pinned().stream()
                .filter(asked -> !asked.label().equals(Design.MIXTURE))
                .map(asked -> asked.question().sampler().equals(Rule.DDIM.sampler())
                        ? Answered.of(asked.label(), asked.question())
                        : new Answered(asked.label(), Advisor.advise(asked.question()), List.of()))
                .toList();
    }

    private static Verdict verdict(List<Finding> findings, String anchor) {
        return findings.stream()
                .filter(f -> f.anchor().equals(anchor))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    /** The same answers, but each schedule that of equal angles: worse than the law for DDPM, and no worse than itself for DDIM. */
    private static Answered spoilt(Answered a) {
        Question q = a.advice().question();
        Frame frame = Frame.of(q);
        List<Double> betas =
                Betas.of(frame.angles(Scales.pivot(Scales.of(q.target().value())), frame.end()));
        Advice advice = new Advice(
                q,
                betas,
                Divergence.of(q, Betas.family(betas), q.steps()),
                a.advice().floor(),
                a.advice().evidence());
        return new Answered(a.label(), advice, a.others());
    }

    @Test
    void findings_changeWithWhatWasMeasured() {
        List<Answered> found = gaussians();
        List<Finding> findings = new Verdicts(DESIGN, found, List.of()).findings();
        assertThat(findings).extracting(Finding::anchor).containsExactly("ADV-3", "ADV-5", "ADV-8", "ADV-9");
        assertThat(verdict(findings, "ADV-3")).isEqualTo(Verdict.PROVED_HERE);
        assertThat(verdict(findings, "ADV-5")).isEqualTo(Verdict.PROVED_HERE);
        assertThat(verdict(findings, "ADV-8")).isEqualTo(Verdict.NOT_SUPPORTED);
        assertThat(verdict(findings, "ADV-9")).isEqualTo(Verdict.PROVED_HERE);
        List<Finding> worse =
                new Verdicts(DESIGN, found.stream().map(VerdictsTest::spoilt).toList(), List.of()).findings();
        assertThat(verdict(worse, "ADV-3")).isEqualTo(Verdict.NOT_SUPPORTED);
        assertThat(verdict(worse, "ADV-8")).isEqualTo(Verdict.SUPPORTED);
    }
}
