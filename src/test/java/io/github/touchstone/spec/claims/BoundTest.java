package io.github.touchstone.spec.claims;

import static io.github.touchstone.math.numbers.ExactArithmetic.EXACT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.divergence.Divergence;
import io.github.touchstone.math.divergence.LogForm;
import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.EqualAngle;
import io.github.touchstone.spec.schedules.OptimalDdpm;
import io.github.touchstone.spec.schedules.Schedule;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** BND-1, BND-2, BND-3, BND-8, BND-9: the best schedules attain the bounds, and k_T is where it is said to be. */
class BoundTest {
    private static final Arithmetic<Ball> BALL = new BallArithmetic(256);
    private static final Rational TINY = Rational.parse("1e-60");

    @ParameterizedTest
    @ValueSource(strings = {"1/9", "1", "5"})
    void ddpm_optimalSchedule_attainsBound(String variance) {
        Rational lambda = Rational.parse(variance);
        for (int steps = 1; steps <= 9; steps++) {
            GaussianPath<Rational> path = Paths.of(new OptimalDdpm(lambda, Rational.of(99, 100)), steps, lambda, EXACT);
            assertThat(new FixedSmallError().ofOutput(path)).isEqualTo(DdpmLowerBound.largestError(path));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 50})
    void ddim_equalAngles_attainBound(int steps) {
        Rational lambda = Rational.of(1, 4);
        GaussianPath<Ball> path = Paths.of(new EqualAngle(lambda, Rational.of(1, 1000)), steps, lambda, BALL);
        for (int m = 0; m < steps; m++) {
            assertMeet(DdimBound.largestError(path, m), new DdimError().at(path, m));
        }
    }

    @Test
    void constant_upToSixteen_liesBetweenItsBoundsExactly() {
        for (int steps = 1; steps <= 16; steps++) {
            Rational k = DdpmLowerBound.constant(steps, EXACT);
            assertThat(k).isBetween(Rational.of(3, steps + 2L), Rational.of(4, steps + 3L));
        }
    }

    /** Strictly for T >= 3 (k_1 = 1 and k_2 = 3/4 attain 3/(T+2)), and k_T > 4/(T + 3 + log((T+1)/2)) as well. */
    @Test
    void constant_upToThousand_liesBetweenItsBounds() {
        for (int steps = 3; steps <= 1000; steps++) {
            Ball k = DdpmLowerBound.constant(steps, BALL);
            assertThat(BALL.less(BALL.of(Rational.of(3, steps + 2L)), k).certain())
                    .isTrue();
            assertThat(BALL.less(k, BALL.of(Rational.of(4, steps + 3L))).certain())
                    .isTrue();
            Ball denominator = BALL.of(steps + 3L).add(BALL.log(BALL.of(Rational.of(steps + 1L, 2))));
            assertThat(BALL.less(BALL.of(4).divide(denominator), k).certain()).isTrue();
        }
    }

    /** S_1 = 1/100 and S_11 = 2^10/100 > 1 cannot be, so the ratio is 3/2: S_t = (3/2)^{t-1}/100. */
    @Test
    void pathKl_geometricShares_attainFloors() {
        Rational lambda = Rational.of(2, 5);
        int steps = 11;
        GaussianPath<Rational> inShares = GaussianPath.centred(
                Schedule.fromAlphaBars(
                        EXACT,
                        IntStream.range(0, steps)
                                .mapToObj(t -> Rational.of(3, 2).pow(t).divide(Rational.of(100)))
                                .map(s -> Rational.ONE
                                        .subtract(s)
                                        .divide(Rational.ONE.subtract(
                                                Rational.ONE.subtract(lambda).multiply(s))))
                                .toList()),
                lambda);
        Ball growth = BALL.log(BALL.of(Rational.of(3, 2).pow(steps - 1)));
        assertMeet(
                PathKlFloor.fixedSmall(growth, steps - 1, BALL),
                steps(new FixedSmallPathKl(), Paths.in(inShares, BALL), 1));

        // R_t = (1/3)^t: abar = R/(1 + kappa R) with kappa = 1 - lambda
        GaussianPath<Rational> inPrecisions = GaussianPath.centred(
                Schedule.fromAlphaBars(
                        EXACT,
                        IntStream.rangeClosed(1, steps)
                                .mapToObj(t -> Rational.of(1, 3).pow(t))
                                .map(r -> r.divide(Rational.ONE
                                                .subtract(lambda.multiply(r))
                                                .add(r))
                                        .reduced())
                                .toList()),
                lambda);
        Ball fall = BALL.log(BALL.of(
                inPrecisions.precision(1).divide(inPrecisions.precision(steps)).reduced()));
        assertMeet(
                PathKlFloor.theoryForm(fall, steps - 1, BALL),
                steps(new TheoryFormPathKl(), Paths.in(inPrecisions, BALL), 1));
    }

    /** {@code L^2/(4n) < fixed-small < e^{L/n} L^2/(4n)} and {@code (1 - L/(3n)) L^2/(4n) < theory form < L^2/(4n)}. */
    @ParameterizedTest
    @ValueSource(strings = {"1/10", "3", "40"})
    void pathKlFloor_isCloseToItsLeadingTerm(String logGrowth) {
        Ball l = BALL.of(Rational.parse(logGrowth));
        for (int n = 1; n <= 1000; n *= 10) {
            Ball leading = l.multiply(l).divide(BALL.of(4L * n));
            Ball small = PathKlFloor.fixedSmall(l, n, BALL);
            assertThat(BALL.less(leading, small).certain()).isTrue();
            Ball factor = BALL.exp(l.divide(BALL.of(n)));
            assertThat(BALL.less(small, leading.multiply(factor)).certain()).isTrue();
            Ball theory = PathKlFloor.theoryForm(l, n, BALL);
            assertThat(BALL.less(theory, leading).certain()).isTrue();
            Ball lower = leading.multiply(BALL.one().subtract(l.divide(BALL.of(3L * n))));
            assertThat(BALL.less(lower, theory).certain()).isTrue();
        }
    }

    private static Ball steps(PathKl claim, GaussianPath<Ball> path, int stop) {
        LogForm<Ball> all = ((Divergence.Finite<LogForm<Ball>>) claim.at(path, stop)).value();
        return all.value(BALL).subtract(PathKl.ofStart(path).value(BALL));
    }

    /** Two enclosures of one number: they share a point, and both are narrow. */
    private static void assertMeet(Ball a, Ball b) {
        assertThat(BALL.enclosure(a).meets(BALL.enclosure(b))).isTrue();
        assertThat(BALL.enclosure(a).radius()).isLessThan(TINY);
        assertThat(BALL.enclosure(b).radius()).isLessThan(TINY);
    }
}
