package io.github.touchstone.study.lowerbound;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Logistic;
import io.github.touchstone.study.findings.Findings;
import io.github.touchstone.study.findings.Progress;
import io.github.touchstone.study.findings.Scale;
import io.github.touchstone.study.findings.Value;
import io.github.touchstone.study.findings.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** LWB-1, LWB-3, LWB-4: the study, and that its verdicts follow from what was measured. */
class LowerBoundStudyTest {
    private static final Findings QUICK = new LowerBoundStudy().run(Scale.QUICK, Progress.NONE);

    private static final List<Threshold> THRESHOLDS = List.of(new Threshold(Rational.of(2), 10).measured());

    private static List<Run> runs() {
        return Runs.of(Scale.QUICK).stream()
                .filter(q -> q.steps() <= 200)
                .map(Run::of)
                .toList();
    }

    @Test
    void quick_verdicts_areThoseOfTheChapter() {
        assertThat(QUICK.findings())
                .extracting(f -> f.anchor() + " " + f.verdict().words())
                .containsExactly("LWB-1 proved here", "LWB-4 not supported");
    }

    @Test
    void runs_ofEachRule_areAboveTheirFloor() {
        for (Run run : runs()) {
            if (run.bounded()) {
                assertThat(run.ratio().value() + run.ratio().error()).isGreaterThanOrEqualTo(1);
            }
        }
    }

    /** A value of an independent implementation: KL(X_1||Y_1) at T = 1000, lambda = 2. */
    @Test
    void logistic_theoryForm_hasTheIndependentValue() {
        Run run = Run.of(new Run.Question(Rule.THEORY, "logistic", Logistic.DEFAULT, Rational.of(2), 1000, 1));
        assertThat(run.kl().value()).isBetween(2.8731040069545e-4, 2.8731040069555e-4);
    }

    @Test
    void given_runBelowItsFloor_isNotSupported() {
        List<Run> runs = new ArrayList<>(runs());
        Run first = runs.get(0);
        runs.set(0, new Run(first.question(), Value.exact(first.floor().value() / 2), first.floor()));
        Findings findings = new LowerBoundFindings(runs, List.of(), THRESHOLDS, Vanishing.examples()).all();
        assertThat(findings.findings().get(0).verdict()).isEqualTo(Verdict.NOT_SUPPORTED);
    }

    @Test
    void every_noExampleWithoutError_isSupported() {
        List<Vanishing.Example> none = Vanishing.examples().stream()
                .map(e -> new Vanishing.Example(e.rule(), e.lambda().add(Rational.ONE), e.alphaBars(), e.stop()))
                .toList();
        Findings findings = new LowerBoundFindings(runs(), List.of(), THRESHOLDS, none).all();
        assertThat(findings.findings().get(1).verdict()).isEqualTo(Verdict.SUPPORTED);
    }
}
