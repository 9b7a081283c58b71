package io.github.touchstone.study.advisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleBall;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.claims.DdimBound;
import io.github.touchstone.spec.claims.GaussianPath;
import io.github.touchstone.spec.schedules.OptimalDdpm;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.study.Outcome;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GaussianSearchTest {
    private static final DoubleDoubleArithmetic DD = DoubleDoubleArithmetic.DD;

    private static GaussianPath<DoubleDoubleBall> path(Advice advice, Rational lambda) {
        return GaussianPath.centred(advice.schedule().schedule(advice.question().steps(), DD), DD.of(lambda));
    }

    /** The floor is a theorem, and the search knows nothing of it. */
    @ParameterizedTest
    @CsvSource({"SMALL, 1/4", "SMALL, 9", "LARGE, 1/4", "LARGE, 9", "THEORY, 1/4", "THEORY, 9", "DDIM, 1/4", "DDIM, 9"})
    void advice_oneEigenvalue_meetsTheFloor(Rule rule, String lambda) {
        for (boolean forward : new boolean[] {true, false}) {
            Advice advice = Advisor.advise(Questions.of("gaussian:" + lambda, rule, 12, forward, 0, Ends.DEFAULT));
            assertThat(advice.factor().orElseThrow()).isBetween(1.0, 1 + 1e-13);
            assertThat(advice.standing()).isEqualTo("least, proved");
            assertThat(advice.evidence().agreeing()).isEqualTo(advice.evidence().starts());
        }
    }

    @ParameterizedTest
    @EnumSource
    void advice_stoppedEarly_meetsTheFloor(Rule rule) {
        Advice advice =
                Advisor.advise(Questions.of("gaussian:1/4", rule, 12, true, 1, Questions.ends("0.999", "1e-4")));
        assertThat(advice.factor().orElseThrow()).isBetween(1.0, 1 + 1e-12);
    }

    @Test
    void advice_fixedSmall_hasTheSharesOfTheOptimum() {
        Advice advice = Advisor.advise(Questions.pinned("gaussian:1/4", Rule.SMALL, 40));
        GaussianPath<DoubleDoubleBall> path = path(advice, Rational.of(1, 4));
        Rational end = Rational.ofExactly(path.noiseShare(40).getReal());
        Schedule<DoubleDoubleBall> law = new OptimalDdpm(Rational.of(1, 4), end).schedule(40, DD);
        for (int t = 1; t <= 40; t++) {
            double expected = GaussianPath.centred(law, DD.of(Rational.of(1, 4)))
                    .noiseShare(t)
                    .getReal();
            assertThat(path.noiseShare(t).getReal()).isCloseTo(expected, within(1e-12 * expected));
        }
    }

    @Test
    void advice_ddim_hasEqualAngles() {
        Advice advice = Advisor.advise(Questions.pinned("gaussian:4", Rule.DDIM, 40));
        GaussianPath<DoubleDoubleBall> path = path(advice, Rational.of(4));
        double last = DdimBound.angle(path, 40).getReal();
        for (int t = 1; t <= 40; t++) {
            assertThat(DdimBound.angle(path, t).getReal()).isCloseTo(last * t / 40, within(1e-12));
        }
    }

    /** BOBYQA has no derivatives and other coordinates. */
    @ParameterizedTest
    @EnumSource
    void advice_severalEigenvalues_isWhatBobyqaFinds(Rule rule) {
        GaussianObjective objective = new GaussianObjective(
                rule,
                List.of(
                        new GaussianObjective.Mode(0.25, 3),
                        new GaussianObjective.Mode(1.5, 2),
                        new GaussianObjective.Mode(6, 1)),
                true);
        Frame frame = Frame.of(Questions.pinned("gaussian:1", rule, 7));
        KnotSearch second = new KnotSearch(frame, 1, objective::value);
        second.run(frame.equal(), 7, 2000);
        double least =
                objective.value(new GaussianSearch(objective, frame).run().levels());
        // BOBYQA ends within 1e-4 of its coordinates
        assertThat(second.least() / least).isBetween(1 - 1e-12, 1 + 1e-7);
    }

    @ParameterizedTest
    @CsvSource({"gaussian:1/4, SMALL", "'gaussian:1/4,1/2', SMALL", "gaussian:1/4, DDIM", "gaussian:4, THEORY"})
    void advice_freeEnd_vanishes(String target, Rule rule) {
        Advice advice = Advisor.advise(Questions.free(target, rule, 10));
        assertThat(((Outcome.Certified) advice.divergence()).value().upper()).isLessThan(Rational.parse("1e-28"));
        assertThat(advice.floor()).isEqualTo(Optional.empty());
        assertThat(advice.standing()).isEqualTo("best found");
    }

    @Test
    void advice_givenFirst_keepsIt() {
        Advice advice =
                Advisor.advise(Questions.of("gaussian:1/4,4", Rule.DDIM, 9, true, 0, Questions.ends("0.99", "1e-3")));
        Schedule<DoubleDoubleBall> schedule = advice.schedule().schedule(9, DD);
        assertThat(schedule.alphaBar(1).getReal()).isCloseTo(0.99, within(1e-15));
        assertThat(schedule.alphaBar(9).getReal()).isCloseTo(1e-3, within(1e-17));
    }
}
