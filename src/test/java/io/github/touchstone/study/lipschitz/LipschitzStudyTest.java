package io.github.touchstone.study.lipschitz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.study.findings.Finding;
import io.github.touchstone.study.findings.Findings;
import io.github.touchstone.study.findings.Progress;
import io.github.touchstone.study.findings.Scale;
import io.github.touchstone.study.findings.Sweep;
import io.github.touchstone.study.findings.Value;
import io.github.touchstone.study.findings.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class LipschitzStudyTest {
    private static final List<Measured> QUICK =
            Sweep.over(Points.of(Scale.QUICK), Progress.NONE, Supplier::get).stream()
                    .sorted(LipschitzTable.ORDER)
                    .toList();

    @Test
    void constants_areWithinTheirBounds() {
        assertThat(QUICK).allMatch(LipschitzText::withinBound);
        assertThat(verdicts(QUICK)).containsExactly(Verdict.PROVED_HERE, Verdict.SUPPORTED);
    }

    /** A constant above its bound, or growth like a power, is no support. */
    @Test
    void verdicts_followTheMeasurement() {
        List<Measured> beyond = new ArrayList<>(QUICK);
        beyond.set(0, with(QUICK.get(0), 1e3));
        assertThat(verdicts(beyond).get(0)).isEqualTo(Verdict.NOT_SUPPORTED);
        List<Measured> power = QUICK.stream()
                .map(m -> m.family() == Family.PRODUCT ? with(m, m.dimension()) : m)
                .toList();
        assertThat(verdicts(power).get(1)).isEqualTo(Verdict.NOT_SUPPORTED);
    }

    private static List<Verdict> verdicts(List<Measured> all) {
        return LipschitzText.findings(all, Growths.of(all)).stream()
                .map(Finding::verdict)
                .toList();
    }

    private static Measured with(Measured m, double constant) {
        return new Measured(
                m.family(), m.components(), m.dimension(), m.p(), m.setting(), Value.numerical(constant, 0), m.bound());
    }

    /** LIP-4 and SMO-3 bound the separated pair at once; with growing distance it needs more, and comes to the pair of points. */
    @Test
    void separation_growsToThePairOfPoints() {
        List<Measured> apart =
                QUICK.stream().filter(m -> m.family() == Family.SEPARATION).toList();
        double last = 0;
        for (Measured m : apart) {
            double a = m.setting() * m.setting() / 4;
            assertThat(m.constant().value())
                    .isGreaterThanOrEqualTo(last)
                    .isLessThanOrEqualTo(Math.max(1, (a - 1) * (a - 1) / (4 * a)));
            last = m.constant().value();
        }
        double points = Families.pair(Points.APART).constant().value();
        assertThat(last).isBetween(points - 1e-3, points);
    }

    @Test
    void rows_haveKeysOfTheirOwn() {
        assertThat(QUICK.stream()
                        .map(m -> List.of(
                                m.family(),
                                m.components(),
                                m.dimension(),
                                m.p(),
                                m.family() == Family.SEPARATION ? m.setting() : 0)))
                .doesNotHaveDuplicates();
        Findings findings = LipschitzStudy.findings(QUICK);
        assertThat(findings.data().rows()).hasSameSizeAs(QUICK);
        assertThat(findings.figure().panels()).hasSize(4);
    }
}
