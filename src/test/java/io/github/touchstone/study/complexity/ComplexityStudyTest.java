package io.github.touchstone.study.complexity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.study.findings.Findings;
import io.github.touchstone.study.findings.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplexityStudyTest {
    private static final PathSteps STEPS = new PathSteps();

    /**
     * Values of a second implementation: path divergence 0.05 for a point mass, horizon 12, exponential integrator; its search resolution
     * is 0.5 %.
     */
    @ParameterizedTest
    @CsvSource({"1e-1, 1028", "1e-2, 1392", "1e-3, 1808", "1e-4, 2272"})
    void run_pointOnThePapersGrid_isTheKnownNumber(double delta, long known) {
        Run run = STEPS.run(new Question(Family.POINT, Setting.PAPER, 1, 0.05, delta));
        assertThat((double) run.steps()).isCloseTo(known, within(0.005 * known));
    }

    /** CPX-5: on products N depends on eps/d alone. */
    @Test
    void run_productOfEqualLaws_dependsOnTheQuotientAlone() {
        Run one = STEPS.run(new Question(Family.CUBE, Setting.PAPER, 1, 0.01, 1e-3));
        Run many = STEPS.run(new Question(Family.CUBE, Setting.PAPER, 100, 1, 1e-3));
        assertThat(many.steps()).isEqualTo(one.steps());
    }

    /** CPX-3. */
    @Test
    void run_everyFamilyOnGeometricRatios_isWithinTheBound() {
        for (Family family : Family.values()) {
            for (long d : new long[] {1, 100}) {
                Run run = STEPS.run(new Question(family, Setting.BEST, d, 0.1, 1e-3));
                assertThat(run.steps()).as("%s %s", family, d).isLessThanOrEqualTo((long)
                        EveryTarget.levels(run.question(), run.horizon()));
            }
        }
    }

    @Test
    void of_numbersThatGrowAsTheSquareOfD_changesTheVerdicts() {
        assertThat(verdicts(runs(1)))
                .containsExactly(Verdict.PROVED_HERE, Verdict.NOT_SUPPORTED, Verdict.NOT_SUPPORTED);
        assertThat(verdicts(runs(2))).startsWith(Verdict.NOT_SUPPORTED, Verdict.OUT_OF_REACH);
    }

    private static List<Verdict> verdicts(Results results) {
        Findings findings = ComplexityFindings.of(results);
        return findings.findings().stream().map(f -> f.verdict()).toList();
    }

    /** Made-up numbers that follow the law with d to this power. */
    private static Results runs(int power) {
        List<Run> paths = new ArrayList<>();
        List<Run> ends = new ArrayList<>();
        for (Family family : Family.values()) {
            for (Setting setting : List.of(Setting.PAPER, Setting.BEST, Setting.GROWING)) {
                for (long d : new long[] {1, 10, 100}) {
                    for (double eps : new double[] {0.01, 1}) {
                        for (double delta : new double[] {1e-2, 1e-4}) {
                            Question q = new Question(family, setting, d, eps, delta);
                            double length = Setting.HORIZON - StrictMath.log(delta);
                            double steps = 0.9 * StrictMath.pow(d, power) * length * length / (4 * eps);
                            paths.add(new Run(q, Setting.HORIZON, (long) steps, 0));
                            ends.add(new Run(q, Setting.HORIZON, (long) Math.sqrt(steps), 0));
                        }
                    }
                }
            }
        }
        return new Results(paths, ends);
    }
}
