package io.github.touchstone.spec.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.EqualAngle;
import io.github.touchstone.spec.schedules.Logistic;
import io.github.touchstone.spec.schedules.OptimalDdpm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * BND-5 to BND-7 at finite T: enclosures lie between the bounds with rates that the proofs give, for lambda = 1, where v_T = 1 and the
 * initialisation term vanishes. All bounds are for {@code KL(Y || X) = (delta - log(1 + delta))/2}, which is at least delta^2/4 for
 * delta &lt; 0.
 */
class LimitTest {
    private static final Arithmetic<Ball> BALL = new BallArithmetic(192);
    private static final int STEPS = 1000;
    private static final OptimalDdpm OPTIMAL = new OptimalDdpm(Rational.ONE, OptimalDdpm.DEFAULT_END);
    private static final Rational GAP = Rational.parse("1e-6");

    private static Ball scaled(Ball relativeError) {
        return GaussianKl.ofSampler(relativeError).value(BALL).multiply(BALL.of((long) STEPS * STEPS));
    }

    private static Ball of(String x) {
        return BALL.of(Rational.parse(x));
    }

    private static void assertBetween(Ball low, Ball x, Ball high) {
        assertThat(BALL.less(low, x).certain()).isTrue();
        assertThat(BALL.less(x, high).certain()).isTrue();
    }

    /**
     * {@code T^2 KL -> 4}: with x = k_T S_T, {@code x^2/4 <= KL <= (x^2/4)/(1 - x)}, and k_T between {@code 4/(T + 3 + log((T+1)/2))}
     * and {@code 4/(T + 3)}.
     */
    @Test
    void ddpmOnItsBestGrid_isWithinTheRateOfFour() {
        GaussianPath<Ball> path = Paths.of(OPTIMAL, STEPS, Rational.ONE, BALL);
        Ball t = BALL.of(STEPS);
        Ball slow = t.divide(BALL.of(STEPS + 3L).add(BALL.log(BALL.of(Rational.of(STEPS + 1L, 2)))));
        Ball fast = t.divide(BALL.of(STEPS + 3L));
        Ball limit = LimitConstant.DDPM_BEST.in(BALL);
        Ball share = BALL.of(OptimalDdpm.DEFAULT_END);
        Ball low = limit.multiply(slow).multiply(slow).multiply(share).multiply(share);
        Ball high = limit.multiply(fast).multiply(fast).divide(of("0.996"));
        assertBetween(low, scaled(new FixedSmallError().ofOutput(path)), high);
    }

    /**
     * {@code T^2 KL -> pi^4/64}: with L = -log(1 + delta) = -2T log cos x, x = phi_T/T, one has {@code T x^2 <= L <= T x^2 (1 + x^2/5)}
     * for x &lt; 1/2, and {@code L^2/4 - L^3/12 <= KL <= L^2/4}.
     */
    @Test
    void ddimOnEqualAngles_isWithinTheRateOfItsLimit() {
        GaussianPath<Ball> path = Paths.of(new EqualAngle(Rational.ONE, GAP), STEPS, Rational.ONE, BALL);
        Ball x = BALL.pi().divide(BALL.of(2)).subtract(BALL.of(GAP)).divide(BALL.of(STEPS));
        Ball least = x.multiply(x).multiply(STEPS);
        Ball most = least.multiply(BALL.one().add(x.multiply(x).divide(BALL.of(5))));
        Ball square = BALL.of((long) STEPS * STEPS);
        Ball low = least.multiply(least)
                .divide(BALL.of(4))
                .subtract(most.multiply(most).multiply(most).divide(BALL.of(12)))
                .multiply(square);
        Ball high = most.multiply(most).divide(BALL.of(4)).multiply(square);
        assertBetween(low, scaled(new DdimError().ofOutput(path)), high);
        Ball limit = LimitConstant.DDIM_BEST.in(BALL);
        assertBetween(limit.multiply(of("0.999")), low, high);
        assertBetween(low, high, limit.multiply(of("1.001")));
    }

    /** {@code T^2 KL -> pi^4/16}: delta = -sin^2 h (2(T+1) + e), -4(2 + log T) &lt;= e &lt;= 5 (BND-6; the gap is far below both). */
    @Test
    void ddpmOnEqualAngles_isWithinTheRateOfItsLimit() {
        GaussianPath<Ball> path = Paths.of(new EqualAngle(Rational.ONE, GAP), STEPS, Rational.ONE, BALL);
        Ball sine = BALL.sin(BALL.pi().divide(BALL.of(2L * STEPS)));
        Ball twice = BALL.of(2L * (STEPS + 1));
        Ball most = sine.multiply(sine).multiply(twice.add(BALL.of(5)));
        Ball least = sine.multiply(sine)
                .multiply(
                        twice.subtract(BALL.log(BALL.of(STEPS)).add(BALL.of(2)).multiply(4)));
        assertBetween(least, new FixedSmallError().ofOutput(path).negate(), most);
        assertBetween(scaled(least.negate()), scaled(new FixedSmallError().ofOutput(path)), scaled(most.negate()));
        Ball limit = LimitConstant.DDPM_EQUAL_ANGLES.in(BALL);
        assertBetween(scaled(least.negate()), limit, scaled(most.negate()));
    }

    @Test
    void bestRatio_isTheQuotientOfTheTwoBest() {
        Ball quotient = LimitConstant.DDPM_BEST.in(BALL).divide(LimitConstant.DDIM_BEST.in(BALL));
        assertThat(BALL.enclosure(quotient).meets(BALL.enclosure(LimitConstant.BEST_RATIO.in(BALL))))
                .isTrue();
        assertBetween(of("2.628"), quotient, of("2.629"));
    }

    /** For lambda = 1 the sum is {@code D sum S_t (S_t - S_{t-1})}: in {@code (D/2) [S_T^2 - S_1^2, S_T^2 - S_1^2 + D/4]}. */
    @ParameterizedTest
    @ValueSource(ints = {100, 1000, 4000})
    void theoryFormOnLogistic_isWithinTheRateOfItsLimit(int steps) {
        GaussianPath<Ball> path = Paths.of(Logistic.DEFAULT, steps, Rational.ONE, BALL);
        Ball d = BALL.log(BALL.of(steps)).multiply(10).divide(BALL.of(steps));
        Ball first = path.noiseShare(1);
        Ball last = path.noiseShare(steps);
        Ball area = last.multiply(last).subtract(first.multiply(first));
        Ball scale = d.divide(BALL.of(2)).divide(BALL.one().subtract(first));
        Ball error = new TheoryFormError().at(path, 1);
        assertBetween(
                area.multiply(scale), error, area.add(d.divide(BALL.of(4))).multiply(scale));
    }

    /** {@code log(1 + r_1) = -(D/4)(1 + O(D))}: seen here with an error below D. S_1 is about T^-8, hence the bits. */
    @ParameterizedTest
    @CsvSource({"1000, 1/4", "1000, 1", "1000, 2", "10000, 2"})
    void ddimOnLogistic_approachesItsLimit(int steps, String variance) {
        Arithmetic<Ball> fine = new BallArithmetic(384);
        GaussianPath<Ball> path = Paths.of(Logistic.DEFAULT, steps, Rational.parse(variance), fine);
        Ball d = fine.log(fine.of(steps)).multiply(10).divide(fine.of(steps));
        Ball ratio = new DdimError().at(path, 1).add(fine.one());
        Ball quotient = fine.log(ratio).negate().multiply(4).divide(d);
        assertThat(fine.less(fine.one().subtract(d), quotient).certain()).isTrue();
        assertThat(fine.less(quotient, fine.one().add(d)).certain()).isTrue();
    }

    /**
     * KL(X_1 || Y_1)/D^2 for lambda = 1: within D of its limit for the theory form, since {@code r^2/4 - r^3/3 <= KL <= r^2/4} for r > 0
     * and r is D/2 up to a factor {@code 1 + D/4}. That of DDIM is seen within D as well.
     */
    @Test
    void divergencesOnLogistic_areCloseToTheirLimits() {
        GaussianPath<Ball> path = Paths.of(Logistic.DEFAULT, STEPS, Rational.ONE, BALL);
        Ball d = BALL.log(BALL.of(STEPS)).multiply(10).divide(BALL.of(STEPS));
        assertWithin(d, LimitConstant.DDPM_LOGISTIC, new TheoryFormError().at(path, 1));
        assertWithin(d, LimitConstant.DDIM_LOGISTIC, new DdimError().at(path, 1));
    }

    private static void assertWithin(Ball d, LimitConstant limit, Ball relativeError) {
        Ball quotient = GaussianKl.ofTruth(relativeError)
                .value(BALL)
                .divide(d)
                .divide(d)
                .divide(limit.in(BALL));
        assertBetween(BALL.one().subtract(d), quotient, BALL.one().add(d));
    }
}
