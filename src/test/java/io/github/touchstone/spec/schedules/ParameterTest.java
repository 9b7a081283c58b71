package io.github.touchstone.spec.schedules;

import static io.github.touchstone.math.numbers.Binary64Arithmetic.DOUBLE;
import static io.github.touchstone.math.numbers.ExactArithmetic.EXACT;
import static io.github.touchstone.spec.schedules.Families.q;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.numbers.UndecidedException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Every family names the field and the value that it rejects, in one line. */
class ParameterTest {
    private static void assertRejected(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(InvalidScheduleException.class).hasMessage(message);
    }

    @Test
    void betaRanges_outside_rejected() {
        assertRejected(() -> new Linear(q("2"), q("1/2")), "linear: first = 2 is outside (0, 1)");
        assertRejected(() -> new Linear(q("1/2"), q("1")), "linear: last = 1 is outside (0, 1)");
        assertRejected(() -> new ScaledLinear(q("0"), q("1/2")), "scaled-linear: first = 0 is outside (0, 1)");
        assertRejected(() -> new ScaledLinear(q("1/2"), q("-1")), "scaled-linear: last = -1 is outside (0, 1)");
        assertRejected(() -> new Sigmoid(q("1"), q("1/2")), "sigmoid: first = 1 is outside (0, 1)");
        assertRejected(() -> new Sigmoid(q("1/2"), q("3/2")), "sigmoid: last = 3/2 is outside (0, 1)");
    }

    @Test
    void otherParameters_outside_rejected() {
        assertRejected(() -> new Cosine(q("-1/100")), "cosine: s = -1/100 is negative");
        assertRejected(() -> new Logistic(q("0"), q("1")), "logistic: c0 = 0 is not positive");
        assertRejected(() -> new Logistic(q("1"), q("-1")), "logistic: c1 = -1 is not positive");
        assertRejected(() -> new LiYan(q("0"), q("1")), "li-yan: c0 = 0 is not positive");
        assertRejected(() -> new LiYan(q("1"), q("0")), "li-yan: c1 = 0 is not positive");
        assertRejected(() -> new EqualAngle(q("0"), q("1/2")), "equal-angle: lambda = 0 is not positive");
        assertRejected(() -> new EqualAngle(q("1"), q("1")), "equal-angle: gap = 1 is outside (0, 1)");
        assertRejected(() -> new OptimalDdpm(q("-1"), q("1/2")), "optimal-ddpm: lambda = -1 is not positive");
        assertRejected(() -> new OptimalDdpm(q("1"), q("1")), "optimal-ddpm: end = 1 is outside (0, 1)");
        assertRejected(() -> new Pythagorean(q("1")), "pythagorean: end = 1 is outside (0, 1)");
        assertRejected(() -> new Vp(q("-1"), q("1"), q("1/2"), TimeConvention.UNIT), "vp: bmin = -1 is negative");
        assertRejected(
                () -> new Vp(q("0"), q("0"), q("1/2"), TimeConvention.HALF), "vp-song: bmax = 0 is not positive");
        assertRejected(() -> new Vp(q("0"), q("1"), q("1"), TimeConvention.UNIT), "vp: eps = 1 is outside (0, 1)");
        assertRejected(
                () -> new PowerGrid(PowerGrid.Shape.CUBIC, q("1"), q("0"), TimeConvention.UNIT),
                "time-cubic: delta = 0 is not positive");
        assertRejected(
                () -> new PowerGrid(PowerGrid.Shape.UNIFORM, q("1"), q("1"), TimeConvention.UNIT),
                "time-uniform: horizon - delta = 0 is not positive");
        assertRejected(
                () -> new ExponentialThenConstant(q("1"), q("2"), TimeConvention.UNIT),
                "time-exponential: horizon - delta = -1 is not positive");
    }

    @Test
    void lists_notASchedule_rejected() {
        assertRejected(() -> new GivenBetas(List.of()), "betas: the list is empty");
        assertRejected(() -> new GivenBetas(List.of(q("1"), q("1/2"))), "betas: beta_1 = 1 is outside (0, 1)");
        assertRejected(() -> new GivenBetas(List.of(q("1/3"), q("2"))), "betas: beta_2 = 2 is outside (0, 1)");
        assertRejected(() -> new GivenAlphaBars(List.of()), "alpha-bars: the list is empty");
        assertRejected(
                () -> new GivenAlphaBars(List.of(q("1/3"), q("1/2"))), "alpha-bars: abar_2 = 1/2 is outside (0, 1/3)");
        assertRejected(() -> new GivenAlphaBars(List.of(q("0"), q("1/2"))), "alpha-bars: abar_1 = 0 is outside (0, 1)");
        assertRejected(
                () -> new GivenBetas(List.of(q("1/2"))).schedule(2, EXACT), "betas: T = 2 steps, but the list has 1");
        assertThat(new GivenBetas(List.of(q("1/2"), Rational.ONE)).onlySteps()).hasValue(2);
        assertThat(new ZeroTerminalSnr(new GivenAlphaBars(List.of(q("1/2"), q("1/3")))).onlySteps())
                .hasValue(2);
        assertThat(Linear.HO.onlySteps()).isEmpty();
    }

    @Test
    void steps_tooFew_rejectedByEveryFamily() {
        for (ScheduleFamily family : Families.all()) {
            assertThatThrownBy(() -> family.schedule(0, DOUBLE))
                    .as(family.name())
                    .isInstanceOf(InvalidScheduleException.class)
                    .hasMessageMatching("[a-z0-9-]+: T = 0 steps are too few, at least [12] needed");
        }
    }

    @Test
    void logStep_notBelowOne_namesTheNextThatWorks() {
        // 10 log 35 = 35.55 and 10 log 36 = 35.84
        assertThatThrownBy(() -> LiYan.DEFAULT.schedule(35, DOUBLE))
                .hasMessageMatching(
                        "li-yan: c1 log T/T = 1\\.01\\d+ is not below 1 at T = 35; the next T that works is 36");
        assertThatThrownBy(() -> Logistic.DEFAULT.schedule(2, DOUBLE))
                .hasMessageEndingWith("is not below 1 at T = 2; the next T that works is 36");
        assertThat(LiYan.DEFAULT.schedule(36, DOUBLE).steps()).isEqualTo(36);
        assertThat(Logistic.DEFAULT.schedule(36, DOUBLE).steps()).isEqualTo(36);
        // 2.8 log 3 = 3.08: two works, three does not, four does
        assertThat(new LiYan(q("2"), q("2.8")).schedule(2, DOUBLE).steps()).isEqualTo(2);
        assertThatThrownBy(() -> new LiYan(q("2"), q("2.8")).schedule(3, DOUBLE))
                .hasMessageEndingWith("the next T that works is 4");
        assertThatThrownBy(() -> new LiYan(q("2"), q("1e12")).schedule(10, DOUBLE))
                .hasMessageEndingWith("the next T that works is beyond 2147483647");
    }

    @Test
    void optimalDdpm_manyStepsInQ_refused() {
        OptimalDdpm family = new OptimalDdpm(q("1/4"), OptimalDdpm.DEFAULT_END);
        assertRejected(
                () -> family.schedule(17, EXACT),
                "optimal-ddpm: T = 17 is beyond exact arithmetic, whose digits double with every step:"
                        + " at most T = 16, or another arithmetic");
        assertThat(family.schedule(16, EXACT).steps()).isEqualTo(16);
    }

    @Test
    void branch_openAtThisPrecision_asksForMore() {
        // log(999999/1000000) + 0 is near zero but not decided by a wide ball
        BallArithmetic ball = new BallArithmetic(32);
        assertThatThrownBy(() -> Decided.less(ball, ball.log(ball.of(q("1/3"))).add(ball.log(ball.of(3))), ball.zero()))
                .isInstanceOf(UndecidedException.class);
    }
}
