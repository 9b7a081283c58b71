package io.github.touchstone.samplers.practice;

import static io.github.touchstone.math.numbers.ExactArithmetic.EXACT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.BinaryFormat;
import io.github.touchstone.math.numbers.Faithful;
import io.github.touchstone.math.numbers.FaithfulArithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.GivenBetas;
import io.github.touchstone.spec.schedules.Linear;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.schedules.TimestepSpacing;
import io.github.touchstone.spec.schedules.ZeroTerminalSnr;
import java.util.List;
import java.util.Optional;
import org.hipparchus.FieldElement;
import org.junit.jupiter.api.Test;

/** PRC-6, PRC-11, PRC-13 to PRC-16: single steps by hand. */
class PracticeStepTest {
    private static final BallArithmetic BALLS = new BallArithmetic(256);
    private static final Rule DETERMINISTIC = new Rule.Ddim(Rational.ZERO, false);
    private static final Rule REDERIVED = new Rule.Ddim(Rational.ZERO, true);

    /** abar = (3/5)^2 and (7/25)^2: all roots are rational. */
    private static final GivenBetas ANGLES =
            new GivenBetas(List.of(Rational.of(16, 25), Rational.ONE.subtract(Rational.of(49, 225))));

    /** From x = 1, eps = 2 at a = (7/25)^2: x0 = (1 - 24/25 2)/(7/25) = -23/7, clipped to -1; x' = -3/5 + 4/5 2. */
    @Test
    void ddim_clipped_keepsThePredictedEpsilon() {
        StepOutput<Rational> out =
                step(EXACT, config(ANGLES, DETERMINISTIC, new Clipping.Range(Rational.ONE)), 1, 1, 2, 9);
        assertThat(out.predOriginalSample()).containsExactly(Rational.of(-1));
        assertThat(out.prevSample()).containsExactly(Rational.ONE);
    }

    /** As above, with eps = (1 + 7/25)/(24/25) = 4/3: x' = -3/5 + 4/5 4/3. */
    @Test
    void ddim_clippedWithEpsilonDerivedAgain_usesTheClippedSample() {
        StepOutput<Rational> out = step(EXACT, config(ANGLES, REDERIVED, new Clipping.Range(Rational.ONE)), 1, 1, 2, 9);
        assertThat(out.prevSample()).containsExactly(Rational.of(7, 15));
    }

    /** At a = 9/25 with x = 1, eps = 2: x0 = (1 - 8/5)/(3/5) = -1. */
    @Test
    void lastStep_toOne_isTheCleanSample() {
        for (Rule rule : List.of(DETERMINISTIC, new Rule.Ddpm(VarianceType.FIXED_LARGE))) {
            assertThat(step(EXACT, config(ANGLES, rule, new Clipping.None()), 0, 1, 2, 9)
                            .prevSample())
                    .containsExactly(Rational.of(-1));
        }
    }

    @Test
    void lastStep_toTheFirstLevelFromTimestepZero_standsStill() {
        for (Rule rule : List.of(DETERMINISTIC, new Rule.Ddim(Rational.ONE, false))) {
            StepConfig c = config(ANGLES, rule, new Clipping.None());
            StepConfig first =
                    new StepConfig(c.family(), 2, c.spacing(), 2, c.prediction(), FinalAlpha.FIRST, c.clipping(), rule);
            assertThat(step(EXACT, first, 0, 1, 2, 9).prevSample()).containsExactly(Rational.ONE);
        }
    }

    /** sigma^2 = 1 - a': the radicand is zero, but its enclosure is not. */
    @Test
    void ddim_fullNoiseAtZeroTerminalSnr_hasNoDirection() {
        StepConfig config = velocity(new ZeroTerminalSnr(Linear.HO), new Rule.Ddim(Rational.ONE, false), 20);
        StepOutput<Ball> out = step(BALLS, config, 19, 3, 0, 0);
        assertThat(out.prevSample().get(0).getReal()).isCloseTo(0, offset(1e-30));
        FaithfulArithmetic machine = new FaithfulArithmetic(BALLS, BinaryFormat.BINARY64);
        Faithful bound = step(machine, config, 19, 3, 0, 0).prevSample().get(0);
        assertThat(bound.error()).isBetween(1e-9, 1e-7);
    }

    @Test
    void outsideTheDomain_isRefused() {
        StepConfig config = config(ANGLES, DETERMINISTIC, new Clipping.None());
        assertThatThrownBy(() -> step(EXACT, config, 2, 1, 2, 9)).hasMessage("timestep 2 is outside 0..1");
        assertThatThrownBy(() -> new Rule.Ddim(Rational.of(-1, 2), false)).hasMessage("eta = -1/2 is outside [0, 1]");
        assertThatThrownBy(() -> new Rule.Ddim(Rational.of(3, 2), false)).hasMessage("eta = 3/2 is outside [0, 1]");
        StepConfig zero = config(new ZeroTerminalSnr(Linear.HO), DETERMINISTIC, new Clipping.Range(Rational.ONE));
        assertThatThrownBy(() -> step(BALLS, zero, 1, 1, 2, 9))
                .isInstanceOf(UndefinedStepException.class)
                .hasMessageContaining("abar = 0");
        StepConfig learned = config(ANGLES, new Rule.Ddpm(VarianceType.LEARNED_RANGE), new Clipping.None());
        assertThatThrownBy(() -> step(BALLS, learned, 1, 1, 2, 9))
                .hasMessage("learned_range needs variance_interpolation");
        assertThatThrownBy(() -> new StepInput<>(0, List.of(1), List.of(), List.of(1), Optional.empty()))
                .hasMessage("model_output has 0 elements, sample has 1");
    }

    private static StepConfig config(ScheduleFamily family, Rule rule, Clipping clipping) {
        return new StepConfig(
                family, 2, new TimestepSpacing.Leading(0), 2, PredictionType.EPSILON, FinalAlpha.ONE, clipping, rule);
    }

    private static StepConfig velocity(ScheduleFamily family, Rule rule, int steps) {
        return new StepConfig(
                family,
                steps,
                new TimestepSpacing.Leading(0),
                steps,
                PredictionType.V_PREDICTION,
                FinalAlpha.ONE,
                new Clipping.None(),
                rule);
    }

    private static <T extends FieldElement<T>> StepOutput<T> step(
            Arithmetic<T> a, StepConfig config, int t, long x, long output, long noise) {
        return new Practice<>(a)
                .step(config)
                .step(new StepInput<>(
                        t, List.of(a.of(x)), List.of(a.of(output)), List.of(a.of(noise)), Optional.empty()));
    }
}
