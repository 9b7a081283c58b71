package io.github.touchstone.study.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.GivenBetas;
import io.github.touchstone.spec.targets.DiagonalGaussian;
import io.github.touchstone.study.Outcome;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FloorsTest {
    /** No schedule is below the floor of its own ends; those near the law come near it. */
    @ParameterizedTest
    @EnumSource
    void floor_randomSchedules_isBelowTheirDivergence(Rule rule) {
        Question question = Questions.pinned("gaussian:1/9,1/2,1,3", rule, 6);
        DiagonalGaussian target = Spectra.of(question.target().value()).orElseThrow();
        SplittableRandom random = new SplittableRandom(7);
        Frame frame = Frame.of(question);
        for (int i = 0; i < 40; i++) {
            double[] weights = frame.equal();
            for (int j = 0; j < weights.length; j++) {
                weights[j] = StrictMath.exp(2 * random.nextDouble() - 1);
            }
            double end = 12 * random.nextDouble();
            GivenBetas schedule = Betas.family(Betas.of(frame.angles(0.7, end, weights)));
            Enclosure floor = new Floors(rule, true, 0).of(schedule.schedule(6, DoubleDoubleArithmetic.DD), target);
            Enclosure found = ((Outcome.Certified) Divergence.of(question, schedule, 6)).value();
            assertThat(floor.lower()).isLessThanOrEqualTo(found.upper());
        }
    }

    @ParameterizedTest
    @EnumSource
    void floor_oneEigenvalue_isAttainedByTheLaw(Rule rule) {
        Question question = Questions.pinned("gaussian:1/9", rule, 6);
        Frame frame = Frame.of(question);
        double[] levels =
                LawPath.of(rule, 1.0 / 9, frame, frame.end()).orElseGet(() -> frame.angles(1.0 / 9, frame.end()));
        GivenBetas schedule = Betas.family(Betas.of(levels));
        Enclosure floor = new Floors(rule, true, 0)
                .of(schedule.schedule(6, DoubleDoubleArithmetic.DD), DiagonalGaussian.centred(Rational.of(1, 9)));
        Enclosure found = ((Outcome.Certified) Divergence.of(question, schedule, 6)).value();
        assertThat(found.upper().divide(floor.lower()).doubleValue()).isBetween(1.0, 1 + 1e-10);
    }
}
