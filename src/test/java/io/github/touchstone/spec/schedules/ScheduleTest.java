package io.github.touchstone.spec.schedules;

import static io.github.touchstone.math.numbers.Binary64Arithmetic.DOUBLE;
import static io.github.touchstone.math.numbers.ExactArithmetic.EXACT;
import static io.github.touchstone.spec.schedules.Families.q;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.NotRepresentableException;
import io.github.touchstone.math.numbers.Rational;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hipparchus.util.Binary64;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static List<Rational> list(String... numbers) {
        return List.of(numbers).stream().map(Families::q).toList();
    }

    private static void assertRejected(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(InvalidScheduleException.class).hasMessage(message);
    }

    @Test
    void fromBetas_quantities_byHand() {
        Schedule<Rational> s = Schedule.fromBetas(EXACT, list("1/10", "1/5", "1/2"));
        assertThat(s.steps()).isEqualTo(3);
        assertThat(s.alphaBar(0)).isEqualTo(Rational.ONE);
        assertThat(s.noise(0)).isEqualTo(Rational.ZERO);
        assertThat(s.alpha(3)).isEqualTo(q("1/2"));
        assertThat(s.inverseAlpha(2)).isEqualTo(q("5/4"));
        assertThat(s.alphaBar(3)).isEqualTo(q("9/25"));
        assertThat(s.sqrtAlphaBar(3)).isEqualTo(q("3/5"));
        assertThat(s.sqrtNoise(3)).isEqualTo(q("4/5"));
        assertThat(s.posteriorVariance(1)).isEqualTo(Rational.ZERO);
        assertThat(s.posteriorVariance(2)).isEqualTo(q("1/14"));
    }

    @Test
    void tangentRatio_squaredWithoutRoots_isRational() {
        Schedule<Rational> s = Schedule.fromAlphaBars(EXACT, list("4/5", "1/2"));
        // tan^2 theta = 1/4 and 1
        assertThat(s.tangentRatio(1)).isEqualTo(Rational.ZERO);
        assertThat(s.tangentRatio(2)).isEqualTo(q("1/2"));
        assertThatThrownBy(() -> s.sqrtAlpha(2)).isInstanceOf(NotRepresentableException.class);
    }

    @Test
    void fromBetas_noSteps_rejected() {
        assertRejected(
                () -> Schedule.fromBetas(EXACT, List.of()), "a schedule needs at least one step (T >= 1), got T = 0");
    }

    @Test
    void fromBetas_outsideTheUnitInterval_rejected() {
        String rest = " is outside (0, 1): abar must decrease strictly and stay positive";
        assertRejected(() -> Schedule.fromBetas(EXACT, list("1/10", "0")), "beta_2 = 0.0" + rest);
        assertRejected(() -> Schedule.fromBetas(EXACT, list("1/10", "-1/2")), "beta_2 = -0.5" + rest);
        assertRejected(() -> Schedule.fromBetas(EXACT, list("3/2")), "beta_1 = 1.5" + rest);
        assertRejected(() -> Schedule.fromBetas(DOUBLE, List.of(new Binary64(Double.NaN))), "beta_1 = NaN" + rest);
    }

    @Test
    void fromBetas_oneBeforeTheEnd_rejected() {
        assertRejected(
                () -> Schedule.fromBetas(EXACT, list("1", "1/2")),
                "abar_1 = 0.0 is not positive: only abar_T may be zero (in binary64 it may have underflowed)");
    }

    @Test
    void fromAlphaBars_notDecreasing_rejected() {
        String rest = " is outside (0, 1): abar must decrease strictly and stay positive";
        assertRejected(() -> Schedule.fromAlphaBars(EXACT, list("1/2", "1/2")), "beta_2 = 0.0" + rest);
        assertRejected(() -> Schedule.fromAlphaBars(EXACT, list("3/2")), "beta_1 = -0.5" + rest);
        assertRejected(() -> Schedule.fromAlphaBars(EXACT, list("1/2", "-1/2")), "beta_2 = 2.0" + rest);
    }

    @Test
    void factories_listsOfDifferentLength_rejected() {
        assertRejected(() -> Schedule.fromAngles(EXACT, list("3/5"), list()), "0 sines for a schedule of 1 steps");
        assertRejected(
                () -> Schedule.fromShares(EXACT, list("3/5"), list("2/5", "1/2")),
                "2 noises for a schedule of 1 steps");
        assertRejected(
                () -> Schedule.fromTimeGrid(EXACT, list("3/5"), list(), list("1")),
                "0 step sizes at the start for a schedule of 1 steps");
        assertRejected(
                () -> Schedule.fromTimeGrid(EXACT, list("3/5"), list("1"), list()),
                "0 step sizes at the end for a schedule of 1 steps");
    }

    @Test
    void inverseAlpha_zeroTerminal_refused() {
        Schedule<Rational> s = Schedule.fromBetas(EXACT, list("1/2", "1"));
        assertThatThrownBy(() -> s.inverseAlpha(2))
                .isInstanceOf(InvalidScheduleException.class)
                .hasMessageStartingWith("abar_2 = 0 (zero terminal SNR)");
        assertThat(s.inverseAlpha(1)).isEqualTo(Rational.of(2));
    }

    @Test
    void fromShares_belowRounding_betaSurvives() {
        // 1 - abar_1 = 2^-100 is lost in binary64, the noise is not
        Schedule<Binary64> s = Schedule.fromShares(
                DOUBLE,
                List.of(new Binary64(1), new Binary64(1), new Binary64(0.25)),
                List.of(new Binary64(0x1p-100), new Binary64(0x3p-100), new Binary64(0.75)));
        assertThat(s.beta(1).getReal()).isEqualTo(0x1p-100);
        assertThat(s.beta(2).getReal()).isEqualTo(0x2p-100);
        assertThat(s.beta(3).getReal()).isEqualTo(0.75);
    }

    @Test
    void respaced_levels_productsOfAlphas() {
        Schedule<Rational> s = Linear.HO.schedule(10, EXACT);
        Schedule<Rational> sub = s.respaced(List.of(2, 5, 10));
        assertThat(sub.steps()).isEqualTo(3);
        assertThat(sub.alphaBar(2)).isEqualTo(s.alphaBar(5));
        assertThat(sub.alpha(2)).isEqualTo(s.alphaBar(5).divide(s.alphaBar(2)));
        assertThat(sub.beta(2)).isEqualTo(Rational.ONE.subtract(sub.alpha(2)));
        assertThat(sub.noise(3)).isEqualTo(s.noise(10));
    }

    @Test
    void respaced_pythagorean_keepsTheRoots() {
        Schedule<Rational> s = Pythagorean.DEFAULT.schedule(10, EXACT);
        Schedule<Rational> sub = s.respaced(List.of(3, 10));
        assertThat(sub.sqrtNoise(1)).isEqualTo(s.sqrtNoise(3));
        assertThat(sub.sqrtAlpha(2)).isEqualTo(s.sqrtAlphaBar(10).divide(s.sqrtAlphaBar(3)));
    }

    @Test
    void respaced_zeroTerminal_staysExactlyZero() {
        BallArithmetic ball = new BallArithmetic(64);
        assertThat(new ZeroTerminalSnr(Linear.HO)
                        .schedule(10, ball)
                        .respaced(List.of(4, 10))
                        .alpha(2)
                        .isZero())
                .isTrue();
    }

    @Test
    void respaced_badLevels_rejected() {
        Schedule<Rational> s = Linear.HO.schedule(10, EXACT);
        assertRejected(
                () -> s.respaced(List.of(3, 3)), "level 3 after level 3: levels must increase strictly in 1..10");
        assertRejected(
                () -> s.respaced(List.of(0, 3)), "level 0 after level 0: levels must increase strictly in 1..10");
        assertRejected(() -> s.respaced(List.of(11)), "level 11 after level 0: levels must increase strictly in 1..10");
        assertRejected(() -> s.respaced(List.of()), "a schedule needs at least one step (T >= 1), got T = 0");
    }

    @Test
    void respaced_timeGrid_refused() {
        assertThatThrownBy(() -> Vp.SONG.schedule(10, DOUBLE).respaced(List.of(2, 10)))
                .isInstanceOf(InvalidScheduleException.class)
                .hasMessageStartingWith("a time grid cannot be respaced");
    }
}
