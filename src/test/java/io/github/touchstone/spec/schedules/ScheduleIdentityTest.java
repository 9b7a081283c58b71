package io.github.touchstone.spec.schedules;

import static io.github.touchstone.math.numbers.Binary64Arithmetic.DOUBLE;
import static io.github.touchstone.math.numbers.ExactArithmetic.EXACT;
import static io.github.touchstone.spec.schedules.Families.q;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.NotRepresentableException;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.Ddim;
import java.util.List;
import org.hipparchus.util.Binary64;
import org.junit.jupiter.api.Test;

/** Validation: identities that each family must satisfy, exactly in Q or within balls, by other formulas than its own. */
class ScheduleIdentityTest {
    private static final BallArithmetic BALL = new BallArithmetic(192);

    private static void assertMeets(Ball a, Ball b) {
        assertThat(BALL.enclosure(a).meets(BALL.enclosure(b)))
                .as("%s meets %s", a.getReal(), b.getReal())
                .isTrue();
    }

    @Test
    void linear_twoSteps_byHand() {
        Schedule<Rational> s = new Linear(q("1/10"), q("1/2")).schedule(2, EXACT);
        assertThat(s.beta(1)).isEqualTo(q("1/10"));
        assertThat(s.alphaBar(2)).isEqualTo(q("9/20"));
        assertThat(s.noise(2)).isEqualTo(q("11/20"));
        assertThat(new Linear(q("1/10"), q("1/2")).schedule(1, EXACT).beta(1)).isEqualTo(q("1/10"));
    }

    @Test
    void linear_threeSteps_middleIsTheMean() {
        assertThat(new Linear(q("1/10"), q("1/2")).schedule(3, EXACT).beta(2)).isEqualTo(q("3/10"));
    }

    @Test
    void scaledLinear_squareEnds_rational() {
        Schedule<Rational> s = new ScaledLinear(q("1/100"), q("1/4")).schedule(5, EXACT);
        for (int t = 1; t <= 5; t++) {
            assertThat(s.beta(t)).isEqualTo(Rational.of((long) t * t, 100));
        }
        assertThatThrownBy(() -> ScaledLinear.ROMBACH.schedule(5, EXACT)).isInstanceOf(NotRepresentableException.class);
    }

    @Test
    void sigmoid_mirrored_sumsToTheEnds() {
        Schedule<Ball> s = Sigmoid.PRACTICE.schedule(9, BALL);
        for (int t = 1; t <= 9; t++) {
            assertMeets(s.beta(t).add(s.beta(10 - t)), BALL.of(q("0.0201")));
        }
    }

    @Test
    void cosine_lastStep_capped() {
        Schedule<Ball> s = Cosine.NICHOL_DHARIWAL.schedule(100, BALL);
        assertMeets(s.beta(100), BALL.of(q("0.999")));
        assertThat(s.beta(99).getReal()).isLessThan(0.76);
    }

    @Test
    void zeroTerminalSnr_pythagorean_exactEnds() {
        Schedule<Rational> base = Pythagorean.DEFAULT.schedule(10, EXACT);
        Schedule<Rational> s = new ZeroTerminalSnr(Pythagorean.DEFAULT).schedule(10, EXACT);
        assertThat(s.alphaBar(10).isZero()).isTrue();
        assertThat(s.alphaBar(1)).isEqualTo(base.alphaBar(1));
        // affine in the root: the cross ratio of any three levels and the end is kept
        for (int t = 2; t < 10; t++) {
            Rational kept = base.sqrtAlphaBar(t)
                    .subtract(base.sqrtAlphaBar(10))
                    .divide(base.sqrtAlphaBar(1).subtract(base.sqrtAlphaBar(10)));
            assertThat(s.sqrtAlphaBar(t)).isEqualTo(kept.multiply(base.sqrtAlphaBar(1)));
        }
        assertThat(new ZeroTerminalSnr(Linear.HO).schedule(10, BALL).alpha(10).isZero())
                .isTrue();
    }

    @Test
    void logistic_everyStep_growthOfTheOdds() {
        Schedule<Ball> s = Logistic.DEFAULT.schedule(50, BALL);
        Ball delta = BALL.log(BALL.of(50)).divide(BALL.of(5));
        for (int t = 2; t <= 50; t++) {
            assertMeets(s.alpha(t).reciprocal(), BALL.one().add(delta.multiply(s.noise(t))));
            assertMeets(s.noise(t).add(s.alphaBar(t)), BALL.one());
        }
        assertMeets(s.alphaBar(50), BALL.of(q("1/2500")));
    }

    /**
     * The figure is one minus that of ScheduleReferenceTest. In binary64, with u = 2^-53: abar is off by at most 5 T u relative, the
     * step being a contraction, and the noise is a product of T factors 1 - delta abar, delta = 0.07: off by 0.08 T (5 T u) at
     * most, 5e-11.
     */
    @Test
    void logistic_inBinary64_noiseSurvivesBelowRounding() {
        Schedule<Binary64> s = Logistic.DEFAULT.schedule(1000, DOUBLE);
        assertThat(s.alphaBar(1).getReal()).isCloseTo(1, within(5000 * 0x1p-53));
        assertThat(s.noise(1).getReal()).isCloseTo(2.3730738046940551e-25, withinPercentage(5e-9));
        assertThat(s.beta(1).getReal()).isEqualTo(s.noise(1).getReal());
    }

    @Test
    void liYan_afterTheCap_constant() {
        Schedule<Ball> s = LiYan.DEFAULT.schedule(100, BALL);
        Ball delta = BALL.log(BALL.of(100)).divide(BALL.of(10));
        assertMeets(s.beta(1), BALL.of(q("1e-4")));
        assertMeets(s.beta(2), delta.multiply(BALL.one().add(delta)).divide(BALL.of(10_000)));
        assertMeets(s.beta(100), delta);
        assertMeets(s.beta(60), delta);
    }

    @Test
    void equalAngle_noiseShares_equispacedAngles() {
        Rational lambda = q("3/7");
        Schedule<Ball> s = new EqualAngle(lambda, q("1/1000")).schedule(12, BALL);
        Ball step = BALL.pi().divide(BALL.of(2)).subtract(BALL.of(q("1/1000"))).divide(BALL.of(12));
        for (int t = 1; t <= 12; t++) {
            Ball share =
                    s.noise(t).divide(s.alphaBar(t).multiply(BALL.of(lambda)).add(s.noise(t)));
            assertMeets(BALL.asin(BALL.sqrt(share)), step.multiply(t));
        }
    }

    @Test
    void optimalDdpm_threeSteps_byHand() {
        Schedule<Rational> s = new OptimalDdpm(Rational.ONE, q("4/5")).schedule(3, EXACT);
        // k_1 = 1, k_2 = 3/4: S_2 = (5/8) S_3, S_1 = S_2/2; abar = 1 - S at lambda = 1
        assertThat(s.noise(3)).isEqualTo(q("4/5"));
        assertThat(s.noise(2)).isEqualTo(q("1/2"));
        assertThat(s.noise(1)).isEqualTo(q("1/4"));
    }

    @Test
    void optimalDdpm_objective_attainsTheBoundAndCannotBeImproved() {
        Rational end = q("999/1000");
        Schedule<Rational> s = new OptimalDdpm(Rational.ONE, end).schedule(6, EXACT);
        Rational best = objective(s.noise(1), s.noise(2), s);
        Rational k = Rational.ONE;
        for (int n = 1; n < 6; n++) {
            k = k.subtract(k.multiply(k).divide(Rational.of(4)));
        }
        assertThat(best).isEqualTo(k.multiply(end));
        for (String shift : List.of("1e-3", "-1e-3")) {
            assertThat(objective(s.noise(1).add(q(shift)), s.noise(2), s)).isGreaterThan(best);
            assertThat(objective(s.noise(1), s.noise(2).add(q(shift)), s)).isGreaterThan(best);
        }
    }

    /** sum (S_t - S_{t-1})^2/S_t over six steps, lambda = 1, with the first two shares replaced. */
    private static Rational objective(Rational first, Rational second, Schedule<Rational> s) {
        List<Rational> shares = List.of(first, second, s.noise(3), s.noise(4), s.noise(5), s.noise(6));
        Rational before = Rational.ZERO;
        Rational sum = Rational.ZERO;
        for (Rational share : shares) {
            Rational step = share.subtract(before);
            sum = sum.add(step.multiply(step).divide(share));
            before = share;
        }
        return sum;
    }

    @Test
    void pythagorean_everyLevel_onTheUnitCircle() {
        Schedule<Rational> s = Pythagorean.DEFAULT.schedule(20, EXACT);
        for (int t = 0; t <= 20; t++) {
            Rational cosine = s.sqrtAlphaBar(t);
            Rational sine = s.sqrtNoise(t);
            assertThat(cosine.multiply(cosine).add(sine.multiply(sine))).isEqualTo(Rational.ONE);
            assertThat(s.noise(t)).isEqualTo(Rational.ONE.subtract(s.alphaBar(t)));
            // tan(theta/2) = sin/(1 + cos) recovers r_t
            assertThat(sine.divide(Rational.ONE.add(cosine)))
                    .isEqualTo(q("999/1000").multiply(Rational.of(t, 20)));
        }
    }

    @Test
    void pythagorean_ddimInQ_coefficientsAreRational() {
        Schedule<Rational> s = Pythagorean.DEFAULT.schedule(8, EXACT);
        for (int t = 1; t <= 8; t++) {
            Rational ratio =
                    Ddim.DETERMINISTIC.step(s, t).scoreWeight().reciprocal().multiply(s.beta(t));
            assertThat(ratio).isEqualTo(Rational.ONE.add(s.tangentRatio(t)));
            assertThat(s.alpha(t).add(s.beta(t))).isEqualTo(Rational.ONE);
        }
    }

    @Test
    void vp_twoConventions_sameProcess() {
        Schedule<Ball> unit = Vp.PIERRET_GALERNE.schedule(30, BALL);
        Schedule<Ball> half = Vp.SONG.schedule(30, BALL);
        for (int t = 1; t <= 30; t++) {
            assertMeets(unit.alphaBar(t), half.alphaBar(t));
            assertMeets(unit.stepSize(t), half.stepSize(t));
            assertMeets(unit.stepSizeAtEnd(t), half.stepSizeAtEnd(t));
        }
    }

    @Test
    void vp_stepSizes_trapezoidIsTheLogarithm() {
        Schedule<Ball> s = Vp.PIERRET_GALERNE.schedule(30, BALL);
        for (int t = 1; t <= 30; t++) {
            // beta is linear: the trapezoid rule is exact, and -log(alpha)/2 is the integral of beta
            assertMeets(
                    s.stepSize(t).add(s.stepSizeAtEnd(t)), BALL.log(s.alpha(t)).negate());
        }
        assertMeets(s.stepSizeAtEnd(1), BALL.of(q("5e-5")));
    }

    @Test
    void timeGrids_ends_deltaAndHorizon() {
        for (TimeConvention convention : TimeConvention.values()) {
            Rational twoRates = convention == TimeConvention.HALF ? Rational.ONE : Rational.of(2);
            for (ScheduleFamily grid : List.of(
                    new PowerGrid(PowerGrid.Shape.UNIFORM, q("5"), q("1/9"), convention),
                    new PowerGrid(PowerGrid.Shape.QUADRATIC, q("5"), q("1/9"), convention),
                    new PowerGrid(PowerGrid.Shape.CUBIC, q("5"), q("1/9"), convention),
                    new ExponentialThenConstant(q("5"), q("1/9"), convention))) {
                Schedule<Ball> s = grid.schedule(7, BALL);
                assertMeets(BALL.log(s.alphaBar(1)), BALL.of(q("-1/9").multiply(twoRates)));
                assertMeets(BALL.log(s.alphaBar(7)), BALL.of(q("-5").multiply(twoRates)));
                for (int t = 1; t <= 7; t++) {
                    assertMeets(s.stepSize(t).multiply(-2), BALL.log(s.alpha(t)));
                }
            }
        }
    }

    @Test
    void exponentialThenConstant_stepSizes_boundedByTheLaw() {
        int steps = 40;
        Schedule<Ball> s = new ExponentialThenConstant(q("12"), q("1/100"), TimeConvention.UNIT).schedule(steps, BALL);
        double c = (11 + StrictMath.log(100)) / (steps - 1);
        double time = 12;
        for (int t = steps; t >= 2; t--) {
            double h = s.stepSize(t).getReal();
            // the sum of 39 differences of numbers up to 12 is off by less than 40 * 12 * 2^-53 < 1e-13
            assertThat(h).isLessThanOrEqualTo(c * Math.min(time, 1) + 1e-13);
            if (time - h >= 1) {
                assertThat(h).isBetween(c - 1e-13, c + 1e-13);
            }
            time -= h;
        }
    }

    @Test
    void givenLists_exact_asGiven() {
        Schedule<Rational> betas = new GivenBetas(List.of(q("1/10"), q("1/5"))).schedule(2, EXACT);
        Schedule<Rational> alphaBars = new GivenAlphaBars(List.of(q("9/10"), q("18/25"))).schedule(2, EXACT);
        for (int t = 1; t <= 2; t++) {
            assertThat(betas.alphaBar(t)).isEqualTo(alphaBars.alphaBar(t));
            assertThat(betas.beta(t)).isEqualTo(alphaBars.beta(t));
        }
        assertThat(betas.beta(2)).isEqualTo(q("1/5"));
        assertThat(new GivenAlphaBars(List.of(q("1/2"), Rational.ZERO))
                        .schedule(2, EXACT)
                        .beta(2))
                .isEqualTo(Rational.ONE);
    }
}
