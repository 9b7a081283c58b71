package io.github.touchstone.study.scoreerror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.Ddim;
import io.github.touchstone.samplers.DdpmTheory;
import io.github.touchstone.spec.claims.ScoreErrorWeighting;
import io.github.touchstone.spec.schedules.Cosine;
import io.github.touchstone.spec.schedules.Logistic;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** SER-4 to SER-7, SER-10 to SER-12: constants against exact divergences, bounds and limits. */
final class AffineCaseTest {
    private static final ScoreErrorWeighting LEVELS = ScoreErrorWeighting.LEVELS;
    private static final ScoreErrorWeighting TIME = ScoreErrorWeighting.TIME;
    private static final CoefficientRule DDPM = new DdpmTheory();
    private static final CoefficientRule DDIM = Ddim.DETERMINISTIC;

    private static AffineCase of(CoefficientRule rule, ScheduleFamily family, int steps, Rational lambda) {
        return new AffineCase(rule, family.schedule(steps, DoubleDoubleArithmetic.DD), lambda, 1);
    }

    private static AffineCase logistic(CoefficientRule rule, int steps) {
        return of(rule, Logistic.DEFAULT, steps, Rational.ONE);
    }

    private static double middle(Enclosure x) {
        return x.middle().doubleValue();
    }

    /** The closed form at every size, large ones included, against the exact recursion. */
    @Test
    void worstShift_isTheExactGrowthAtEverySize() {
        for (CoefficientRule rule : List.of(DDPM, DDIM)) {
            AffineCase c = of(rule, Logistic.DEFAULT, 60, Rational.of(2, 3));
            double exact = middle(c.kl(AffineFamily.WORST_SHIFT, Rational.ZERO).forward());
            for (Rational eps : List.of(Rational.of(1, 100), Rational.of(-2), Rational.of(30))) {
                double square = eps.doubleValue() * eps.doubleValue();
                double growth = middle(c.kl(AffineFamily.WORST_SHIFT, eps).forward()) - exact;
                // a difference of numbers rounded to binary64
                assertThat(growth / square)
                        .isCloseTo(middle(c.worstShift(LEVELS)), within(1e-15 * (exact + growth) / square + 1e-12));
            }
            assertThat(middle(c.response(AffineFamily.WORST_SHIFT).end()))
                    .isCloseTo(middle(c.worstShift(LEVELS)), within(1e-12));
            assertThat(middle(c.response(AffineFamily.WORST_SLOPE).end()))
                    .isCloseTo(middle(c.worstSlope(LEVELS)), within(1e-12));
        }
    }

    @Test
    void everyFamily_isNoWorseThanTheWorst() {
        for (CoefficientRule rule : List.of(DDPM, DDIM)) {
            AffineCase c = of(rule, Logistic.DEFAULT, 80, Rational.of(1, 3));
            for (AffineFamily family : AffineFamily.values()) {
                double worst = middle(family.shift() ? c.worstShift(LEVELS) : c.worstSlope(LEVELS));
                assertThat(middle(c.response(family).end())).isLessThanOrEqualTo(worst * (1 + 1e-14));
            }
        }
    }

    @Test
    void path_ofLogistic_isHalfTheLogarithm() {
        for (int steps : List.of(50, 1000)) {
            AffineCase c = logistic(DDPM, steps);
            double bound = 5 * StrictMath.log(steps);
            Enclosure path = c.worstPath(LEVELS).orElseThrow();
            assertThat(middle(path)).isCloseTo(bound, within(1e-10)).isLessThanOrEqualTo(bound * (1 + 1e-15));
            for (AffineFamily family : AffineFamily.values()) {
                double step = 2 * bound / steps;
                double growth = middle(c.response(family).path().orElseThrow());
                assertThat(growth).isBetween(bound / (1 + step), bound * (1 + 1e-12));
            }
        }
        assertThat(logistic(DDIM, 50).worstPath(LEVELS)).isEmpty();
    }

    @Test
    void path_inTime_isAtMostHalfTheHorizon() {
        for (ScheduleFamily family : List.of(Logistic.DEFAULT, Cosine.NICHOL_DHARIWAL)) {
            AffineCase c = of(DDPM, family, 100, Rational.ONE);
            var schedule = family.schedule(100, DoubleDoubleArithmetic.DD);
            double horizon = StrictMath.log(
                    schedule.alphaBar(1).getReal() / schedule.alphaBar(100).getReal());
            assertThat(middle(c.worstPath(TIME).orElseThrow())).isBetween(0.4 * horizon, 0.5 * horizon);
        }
    }

    /** From T = 100 to 10 000 each constant comes at least five times nearer to its limit, or is there. */
    @Test
    void constants_onLogistic_approachTheirLimits() {
        approaches(DDPM, c -> middle(c.response(AffineFamily.LEVEL_SHIFT).end()), StrictMath.PI * StrictMath.PI / 2);
        approaches(DDPM, c -> middle(c.response(AffineFamily.LEVEL_SLOPE).end()), 4);
        approaches(DDPM, c -> middle(c.response(AffineFamily.SCALED).end()), 5);
    }

    private static void approaches(CoefficientRule rule, ToDoubleFunction<AffineCase> constant, double limit) {
        double far = Math.abs(constant.applyAsDouble(logistic(rule, 100)) - limit);
        double near = Math.abs(constant.applyAsDouble(logistic(rule, 10_000)) - limit);
        assertThat(near).isLessThan(0.2 * far).isLessThan(0.03);
    }

    @Test
    void worst_onLogistic_growsWithTheLogarithmAndItsSquare() {
        for (int steps : List.of(1000, 10_000)) {
            double log = StrictMath.log(steps);
            // off by O(log T/T) relative for DDPM, by O(1/log^2 T) or less for DDIM
            assertThat(middle(logistic(DDPM, steps).worstShift(LEVELS)) / log)
                    .isBetween(5 * (1 - 5 * log / steps), 5.0);
            assertThat(middle(logistic(DDPM, steps).worstSlope(LEVELS)) / log)
                    .isBetween(5.0, 5 * (1 + 5 * log / steps));
            assertThat(middle(logistic(DDIM, steps).worstSlope(LEVELS)) / (log * log))
                    .isCloseTo(5, within(0.02));
            assertThat(middle(logistic(DDIM, steps).worstShift(LEVELS)) / (log * log))
                    .isCloseTo(2.5, within(0.02));
        }
    }

    @Test
    void scoreOfAShiftedTarget_isTheWorstShiftForVarianceOne() {
        AffineCase c = logistic(DDPM, 200);
        assertThat(c.response(AffineFamily.NEIGHBOUR)
                        .end()
                        .meets(c.response(AffineFamily.WORST_SHIFT).end()))
                .isTrue();
        AffineCase other = of(DDPM, Logistic.DEFAULT, 200, Rational.of(1, 4));
        assertThat(middle(other.response(AffineFamily.NEIGHBOUR).end()))
                .isLessThan(middle(other.worstShift(LEVELS)))
                .isGreaterThan(0.99 * middle(other.worstShift(LEVELS)));
    }

    /** What is gained grows with T: the divergence is of smaller order. */
    @Test
    void scoreTooLarge_cancelsTheLeadingError() {
        Rational quarter = Rational.of(1, 4);
        for (Rational lambda : List.of(quarter, Rational.ONE, Rational.of(4))) {
            double before = gain(of(DDPM, Logistic.DEFAULT, 200, lambda), quarter);
            double after = gain(of(DDPM, Logistic.DEFAULT, 2000, lambda), quarter);
            assertThat(after).isGreaterThan(10 * before).isGreaterThan(1000);
        }
    }

    private static double gain(AffineCase c, Rational factor) {
        return middle(c.scaledKl(Rational.ZERO)) / middle(c.scaledKl(factor));
    }

    @Test
    void collapse_ofDdim_isOfTheSizeStated() {
        assertThat(logistic(DDPM, 50).collapse()).isEmpty();
        for (int steps : List.of(1000, 10_000)) {
            double eps = middle(logistic(DDIM, steps).collapse().orElseThrow());
            double law = 2 * Math.sqrt(steps) / (10 * StrictMath.log(steps));
            assertThat(eps / law).isBetween(1.0, 1 + 10 * StrictMath.log(steps) / steps);
        }
        assertThat(middle(of(DDIM, Cosine.NICHOL_DHARIWAL, 100, Rational.ONE)
                        .collapse()
                        .orElseThrow()))
                .isLessThan(0.004);
    }
}
