package io.github.touchstone.spec.claims;

import static io.github.touchstone.math.numbers.ExactArithmetic.EXACT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.AffineScoreError;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.Ddim;
import io.github.touchstone.samplers.DdpmFixedLarge;
import io.github.touchstone.samplers.DdpmTheory;
import io.github.touchstone.samplers.PerturbedChain;
import io.github.touchstone.spec.schedules.Pythagorean;
import io.github.touchstone.spec.schedules.Schedule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** SER-5, SER-10: the closed forms against the exact recursion of the samplers, in Q, five steps. */
final class ScoreSensitivityTest {
    private static final int STEPS = 5;
    private static final int STOP = 1;
    private static final Rational LAMBDA = Rational.of(3, 7);
    private static final Rational ZERO = Rational.ZERO;
    private static final AffineScoreError<Rational> NONE = new AffineScoreError<>(ZERO, ZERO);
    private static final Schedule<Rational> SCHEDULE = new Pythagorean(Rational.of(9, 10)).schedule(STEPS, EXACT);
    private static final GaussianPath<Rational> PATH = GaussianPath.centred(SCHEDULE, LAMBDA);

    static Stream<CoefficientRule> rules() {
        return Stream.of(new DdpmTheory(), new DdpmFixedLarge(), Ddim.DETERMINISTIC);
    }

    private static ScoreSensitivity<Rational> sensitivity(CoefficientRule rule) {
        return ScoreSensitivity.of(
                PATH,
                STOP,
                t -> rule.step(SCHEDULE, t).scoreWeight(),
                t -> rule.step(SCHEDULE, t).noiseVariance());
    }

    private static PerturbedChain.State<Rational> at(CoefficientRule rule, int step, Rational shift, Rational slope) {
        return new PerturbedChain<>(rule, SCHEDULE, STOP)
                .run(ZERO, LAMBDA, t -> t == step ? new AffineScoreError<>(shift, slope) : NONE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void shift_atOneStep_movesTheMeanByTheClosedForm(CoefficientRule rule) {
        Rational size = Rational.of(2, 3);
        for (int t = STOP + 1; t <= STEPS; t++) {
            Rational mean = at(rule, t, size, ZERO).mean();
            // a_t^2 = A^2 abar_t v_t, and the mean in units of sqrt(v_m)
            Rational moved =
                    mean.multiply(mean).multiply(SCHEDULE.alphaBar(STOP)).divide(PATH.marginalVariance(STOP));
            Rational square = size.multiply(size).multiply(SCHEDULE.alphaBar(t)).multiply(PATH.marginalVariance(t));
            assertThat(sensitivity(rule).shiftSquares().get(t - STOP - 1).multiply(square))
                    .isEqualTo(moved);
        }
    }

    /** The variance is a quadratic of one slope, so its symmetric difference is its derivative. */
    @ParameterizedTest
    @MethodSource("rules")
    void slope_atOneStep_changesTheVarianceByTheClosedForm(CoefficientRule rule) {
        Rational variance = at(rule, STEPS, ZERO, ZERO).variance();
        assertThat(sensitivity(rule).relativeVariance()).isEqualTo(variance.divide(PATH.marginalVariance(STOP)));
        for (int t = STOP + 1; t <= STEPS; t++) {
            Rational size = Rational.of(1, 5).divide(PATH.marginalVariance(t));
            Rational difference = at(rule, t, ZERO, size)
                    .variance()
                    .subtract(at(rule, t, ZERO, size.negate()).variance());
            assertThat(sensitivity(rule).slopes().get(t - STOP - 1))
                    .isEqualTo(difference.divide(variance).multiply(Rational.of(5, 2)));
        }
    }

    @Test
    void slopes_ofDdim_areTwoEtaOverOneMinusEta() {
        ScoreSensitivity<Rational> ddim = sensitivity(Ddim.DETERMINISTIC);
        for (int t = STOP + 1; t <= STEPS; t++) {
            Rational eta = Ddim.DETERMINISTIC.step(SCHEDULE, t).scoreWeight().divide(PATH.marginalVariance(t));
            assertThat(ddim.slopes().get(t - STOP - 1))
                    .isEqualTo(eta.multiply(2).divide(Rational.ONE.subtract(eta)));
        }
    }

    /** {@code KL(X_m||X'_m) = KL(X_T||X'_T) + sum gamma^2 e^2/(2 c)} for two means. */
    @Test
    void scoreOfAnotherTarget_costsAtTheEndWhatItCostsOnTheWay() {
        Rational gap = Rational.of(7, 4);
        Rational square = gap.multiply(gap);
        Rational sum = square.multiply(PATH.precision(STEPS));
        for (int t = STOP + 1; t <= STEPS; t++) {
            Rational gamma = SCHEDULE.beta(t);
            Rational e = gap.divide(PATH.marginalVariance(t));
            sum = sum.add(gamma.multiply(gamma)
                    .multiply(SCHEDULE.inverseAlpha(t))
                    .multiply(e.multiply(e))
                    .multiply(SCHEDULE.alphaBar(t))
                    .divide(PATH.posteriorVariance(t)));
        }
        assertThat(sum).isEqualTo(square.multiply(PATH.precision(STOP)));
    }

    @Test
    void worstShift_isNoLessThanThatOfAnyStep() {
        List<Rational> weights = ScoreErrorWeighting.LEVELS.weights(SCHEDULE, STOP);
        ScoreSensitivity<Rational> theory = sensitivity(new DdpmTheory());
        Rational sum = ZERO;
        for (int t = STOP + 1; t <= STEPS; t++) {
            // all of eps^2 = 1 at one step: a_t^2 = v_t/q_t
            sum = sum.add(theory.shiftSquares()
                    .get(t - STOP - 1)
                    .multiply(PATH.marginalVariance(t))
                    .divide(weights.get(t - STOP - 1)));
        }
        // the best single steps add up: Cauchy-Schwarz with one term each
        assertThat(theory.worstShift(weights))
                .isEqualTo(sum.divide(theory.relativeVariance().multiply(2)));
    }
}
