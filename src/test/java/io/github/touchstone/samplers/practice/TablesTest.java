package io.github.touchstone.samplers.practice;

import static io.github.touchstone.math.numbers.ExactArithmetic.EXACT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Cosine;
import io.github.touchstone.spec.schedules.GivenBetas;
import io.github.touchstone.spec.schedules.InvalidScheduleException;
import io.github.touchstone.spec.schedules.LiYan;
import io.github.touchstone.spec.schedules.Linear;
import io.github.touchstone.spec.schedules.Logistic;
import io.github.touchstone.spec.schedules.ScaledLinear;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.schedules.Sigmoid;
import io.github.touchstone.spec.schedules.ZeroTerminalSnr;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** PRC-4, PRC-5: the tables of practice are, in exact arithmetic, the schedules of chapter 3. */
class TablesTest {
    private static final BallArithmetic BALLS = new BallArithmetic(400);
    private static final Rational CLOSE = Rational.parse("1e-80");

    static List<ScheduleFamily> families() {
        return List.of(
                Linear.HO,
                ScaledLinear.ROMBACH,
                Cosine.NICHOL_DHARIWAL,
                Sigmoid.PRACTICE,
                Logistic.DEFAULT,
                LiYan.DEFAULT,
                new ZeroTerminalSnr(Linear.HO),
                new ZeroTerminalSnr(ScaledLinear.ROMBACH),
                new ZeroTerminalSnr(Cosine.NICHOL_DHARIWAL));
    }

    @ParameterizedTest
    @MethodSource("families")
    void tables_inBalls_areTheSchedule(ScheduleFamily family) {
        for (int steps : new int[] {100, 257}) {
            NoiseTable<Ball> table = new Practice<>(BALLS).table(family, steps);
            Schedule<Ball> schedule = family.schedule(steps, BALLS);
            for (int t = 0; t < steps; t++) {
                assertClose(table.betas().get(t), schedule.beta(t + 1));
                assertClose(table.alphaBar(t), schedule.alphaBar(t + 1));
            }
        }
    }

    @Test
    void zeroTerminalSnr_endsAtAnExactZero() {
        NoiseTable<Ball> table = new Practice<>(BALLS).table(new ZeroTerminalSnr(ScaledLinear.ROMBACH), 20);
        assertThat(table.alphaBar(19).isZero()).isTrue();
        assertThat(table.betas().get(19)).isEqualTo(BALLS.one());
    }

    @Test
    void oneTimestep_hasTheFirstBeta() {
        assertThat(new Practice<>(EXACT).table(Linear.HO, 1).betas()).containsExactly(Linear.HO.first());
    }

    @Test
    void timestepsOutsideTheTable_areRefused() {
        NoiseTable<Rational> table = new Practice<>(EXACT).table(Linear.HO, 3);
        for (int t : new int[] {-1, 3}) {
            assertThatThrownBy(() -> table.alphaBar(t))
                    .isInstanceOf(UndefinedStepException.class)
                    .hasMessage("timestep " + t + " is outside 0..2");
        }
    }

    @Test
    void numbersOfSteps_thatTheFamilyHasNot_areRefused() {
        Practice<Rational> practice = new Practice<>(EXACT);
        GivenBetas two = new GivenBetas(List.of(Rational.of(1, 2), Rational.of(1, 3)));
        assertThatThrownBy(() -> practice.table(two, 3)).isInstanceOf(InvalidScheduleException.class);
        assertThatThrownBy(() -> practice.table(Linear.HO, 0)).isInstanceOf(UndefinedStepException.class);
        assertThatThrownBy(() -> practice.table(new ZeroTerminalSnr(Linear.HO), 1))
                .isInstanceOf(InvalidScheduleException.class);
    }

    private static void assertClose(Ball got, Ball want) {
        Enclosure difference = got.subtract(want).enclosure();
        assertThat(difference.contains(Rational.ZERO)).isTrue();
        assertThat(difference.radius()).isLessThan(CLOSE);
    }
}
