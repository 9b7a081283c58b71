package io.github.touchstone.conformance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.numbers.ExactArithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.Clipping;
import io.github.touchstone.samplers.practice.FinalAlpha;
import io.github.touchstone.samplers.practice.Practice;
import io.github.touchstone.samplers.practice.PredictionType;
import io.github.touchstone.samplers.practice.Rule;
import io.github.touchstone.samplers.practice.StepConfig;
import io.github.touchstone.samplers.practice.StepInput;
import io.github.touchstone.samplers.practice.StepOutput;
import io.github.touchstone.samplers.practice.VarianceType;
import io.github.touchstone.spec.schedules.Pythagorean;
import io.github.touchstone.spec.schedules.TimestepSpacing;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Changes that are no faults, in exact rationals on a schedule with rational roots (FLT-4). */
class EquivalentChangeTest {
    private static final int T = 5;
    private static final Clipping NONE = new Clipping.None();
    private static final Clipping TIGHT = new Clipping.Range(Rational.of(1, 8));

    @Test
    void cosineGrid_asReported_isTheSame() {
        for (int steps = 1; steps <= 50; steps++) {
            Rational end = Rational.of(steps + 1);
            for (int i = 0; i <= steps; i++) {
                Rational reported = Rational.of(i, steps).multiply(end).divide(end);
                assertThat(reported).isEqualTo(Rational.of(i, steps));
            }
        }
    }

    @Test
    void meanFromEpsilon_withoutClipping_isTheSame() {
        for (int t = 1; t < T; t++) {
            assertThat(step(MeanFault.FROM_RAW_EPSILON, NONE, FinalAlpha.FIRST, t))
                    .isEqualTo(reference(NONE, FinalAlpha.FIRST, t));
        }
    }

    @Test
    void meanFromEpsilon_withClipping_differs() {
        assertThat(step(MeanFault.FROM_RAW_EPSILON, TIGHT, FinalAlpha.FIRST, 2))
                .isNotEqualTo(reference(TIGHT, FinalAlpha.FIRST, 2));
    }

    @Test
    void noiseAtTheLastStep_ofTheSmallVariance_isNone() {
        assertThat(step(VarianceFault.LAST_STEP_NOISY, NONE, FinalAlpha.ONE, 0))
                .isEqualTo(reference(NONE, FinalAlpha.ONE, 0));
    }

    private static StepOutput<Rational> reference(Clipping clipping, FinalAlpha end, int t) {
        return lastStep(new Practice<>(ExactArithmetic.EXACT), clipping, end, t);
    }

    private static StepOutput<Rational> step(Fault fault, Clipping clipping, FinalAlpha end, int t) {
        return lastStep(new FaultyPractice<>(fault, ExactArithmetic.EXACT), clipping, end, t);
    }

    /** The only step of a run that visits t alone: the last one, without noise, so that no root of a variance is taken. */
    private static StepOutput<Rational> lastStep(
            Practice<Rational> practice, Clipping clipping, FinalAlpha end, int t) {
        StepConfig config = new StepConfig(
                Pythagorean.DEFAULT,
                T,
                new TimestepSpacing.Listed(List.of(t)),
                1,
                PredictionType.EPSILON,
                end,
                clipping,
                new Rule.Ddpm(VarianceType.FIXED_SMALL));
        Rational half = Rational.of(1, 2);
        return practice.step(config)
                .step(new StepInput<>(t, List.of(half), List.of(Rational.of(-3, 4)), List.of(half), Optional.empty()));
    }
}
