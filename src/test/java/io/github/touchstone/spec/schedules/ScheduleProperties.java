package io.github.touchstone.spec.schedules;

import static io.github.touchstone.math.numbers.Binary64Arithmetic.DOUBLE;
import static io.github.touchstone.math.numbers.ExactArithmetic.EXACT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.Rational;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.hipparchus.util.Binary64;

/** What SCH-1 asks of every schedule, for every family and many T. */
class ScheduleProperties {
    private static final BallArithmetic BALL = new BallArithmetic(256);

    @Provide
    Arbitrary<ScheduleFamily> families() {
        return Arbitraries.of(Families.all());
    }

    @Provide
    Arbitrary<Rational> fractions() {
        return Arbitraries.integers().between(1, 9999).map(n -> Rational.of(n, 10_000));
    }

    @Property(tries = 60)
    void everyFamily_inBalls_decreasesStrictlyFromOne(
            @ForAll("families") ScheduleFamily family, @ForAll @IntRange(min = 2, max = 60) int steps) {
        Schedule<Ball> s = family.schedule(steps, BALL);
        assertThat(s.steps()).isEqualTo(steps);
        assertThat(BALL.enclosure(s.alphaBar(0)).contains(Rational.ONE)).isTrue();
        for (int t = 1; t <= steps; t++) {
            assertThat(BALL.less(s.alphaBar(t), s.alphaBar(t - 1)).certain()).isTrue();
            assertThat(BALL.less(BALL.zero(), s.beta(t)).certain()).isTrue();
            assertThat(BALL.less(s.beta(t), BALL.one()).certain()
                            || s.alphaBar(t).isZero())
                    .isTrue();
            assertHolds(s.alpha(t).add(s.beta(t)), Rational.ONE);
            assertHolds(s.alphaBar(t).add(s.noise(t)), Rational.ONE);
            assertHolds(s.alphaBar(t).subtract(s.alpha(t).multiply(s.alphaBar(t - 1))), Rational.ZERO);
        }
    }

    private static void assertHolds(Ball ball, Rational value) {
        assertThat(BALL.enclosure(ball).contains(value)).isTrue();
    }

    /**
     * For abar in (0, 1) every formula here is well conditioned: sums of positive terms, contracting recursions, and exponentials
     * of arguments up to 24 in size. Each of at most 60 steps (1000 where respaced) adds a few roundings of 2^-53 relative to one,
     * a rescaled root at most fifty times that (its scale is 1/(1 - a_T/a_1)); so abar is off by less than 2^-53 * 1000 * 64.
     */
    @Property(tries = 60)
    void everyFamily_inBinary64_agreesWithTheBall(
            @ForAll("families") ScheduleFamily family, @ForAll @IntRange(min = 36, max = 60) int steps) {
        Schedule<Ball> truth = family.schedule(steps, BALL);
        Schedule<Binary64> rounded = family.schedule(steps, DOUBLE);
        Rational bound = Rational.ofExactly(0x1p-37);
        for (int t = 1; t <= steps; t++) {
            Enclosure abar = BALL.enclosure(truth.alphaBar(t));
            Rational off = Rational.ofExactly(rounded.alphaBar(t).getReal()).subtract(abar.middle());
            assertThat(off.abs())
                    .as("%s, T = %s, t = %s", family.name(), steps, t)
                    .isLessThan(bound);
        }
    }

    @Property(tries = 40)
    void rationalFamilies_inQ_lieInTheBall(
            @ForAll("fractions") Rational a,
            @ForAll("fractions") Rational b,
            @ForAll @IntRange(min = 1, max = 12) int steps) {
        for (ScheduleFamily family : List.of(new Linear(a, b), new OptimalDdpm(a, b), new Pythagorean(a))) {
            Schedule<Rational> exact = family.schedule(steps, EXACT);
            Schedule<Ball> ball = family.schedule(steps, BALL);
            for (int t = 1; t <= steps; t++) {
                assertHolds(ball.alphaBar(t), exact.alphaBar(t));
                assertHolds(ball.beta(t), exact.beta(t));
                assertThat(exact.alphaBar(t).add(exact.noise(t))).isEqualTo(Rational.ONE);
                assertThat(exact.alpha(t).add(exact.beta(t))).isEqualTo(Rational.ONE);
                assertThat(exact.alpha(t).multiply(exact.alphaBar(t - 1))).isEqualTo(exact.alphaBar(t));
            }
        }
    }

    @Property(tries = 40)
    void pythagorean_anyEnd_cosinesAndSinesAreExact(
            @ForAll("fractions") Rational end, @ForAll @IntRange(min = 1, max = 40) int steps) {
        Schedule<Rational> s = new Pythagorean(end).schedule(steps, EXACT);
        for (int t = 0; t <= steps; t++) {
            Rational c = s.sqrtAlphaBar(t);
            Rational d = s.sqrtNoise(t);
            assertThat(c.multiply(c).add(d.multiply(d))).isEqualTo(Rational.ONE);
            assertThat(s.alphaBar(t)).isEqualTo(c.multiply(c));
        }
    }

    @Property(tries = 40)
    void optimalDdpm_anyEnd_boundsOnTheConstant(
            @ForAll("fractions") Rational end, @ForAll @IntRange(min = 2, max = 12) int steps) {
        Schedule<Rational> s = new OptimalDdpm(Rational.ONE, end).schedule(steps, EXACT);
        Rational sum = Rational.ZERO;
        for (int t = 1; t <= steps; t++) {
            Rational step = s.noise(t).subtract(s.noise(t - 1));
            sum = sum.add(step.multiply(step).divide(s.noise(t)));
        }
        Rational constant = sum.divide(end);
        assertThat(constant).isBetween(Rational.of(3, steps + 2L), Rational.of(4, steps + 3L));
    }
}
