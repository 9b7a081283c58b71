package io.github.touchstone.spec.claims;

import static io.github.touchstone.math.numbers.ExactArithmetic.EXACT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.touchstone.math.divergence.Divergence;
import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.numbers.UndecidedException;
import io.github.touchstone.spec.schedules.Linear;
import io.github.touchstone.spec.schedules.Schedule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** GAUSS-1, GAUSS-10, GAUSS-14 and the edges: worked examples by hand, and what is refused. */
class GaussianPathTest {
    private static final BallArithmetic BALL = new BallArithmetic(128);

    /** abar_1 = 1/2, abar_2 = 1/4 and lambda = 3: v = 2, 3/2; S = 1/4, 1/2; R = 1/4, 1/6; c_2 = (1/2)(2)/(3/2). */
    private static final GaussianPath<Rational> BY_HAND = GaussianPath.centred(
            Schedule.fromAlphaBars(EXACT, List.of(Rational.of(1, 2), Rational.of(1, 4))), Rational.of(3));

    @Test
    void quantities_byHand() {
        assertThat(BY_HAND.marginalVariance(1)).isEqualTo(Rational.of(2));
        assertThat(BY_HAND.noiseShare(1)).isEqualTo(Rational.of(1, 4));
        assertThat(BY_HAND.noiseShare(2)).isEqualTo(Rational.of(1, 2));
        assertThat(BY_HAND.precision(2)).isEqualTo(Rational.of(1, 6));
        assertThat(BY_HAND.posteriorVariance(2)).isEqualTo(Rational.of(2, 3));
        assertThat(BY_HAND.initialisationTerm()).isEqualTo(Rational.of(-1, 6));
    }

    /** delta = -(1/16)/(1/4) - (1/16)/(1/2) - 1/6 = -13/24; and k_2 = 3/4 bounds it by -1/6 - 3/8 = -13/24: S_1 = S_2/2 is optimal. */
    @Test
    void fixedSmall_byHand_attainsBound() {
        assertThat(new FixedSmallError().ofOutput(BY_HAND)).isEqualTo(Rational.of(-13, 24));
        assertThat(DdpmLowerBound.largestError(BY_HAND)).isEqualTo(Rational.of(-13, 24));
    }

    /** logit S_t = -logit abar_t - log lambda, that is S_t/(1 - S_t) lambda abar_t/(1 - abar_t) = 1. */
    @Test
    void logOdds_areShiftedByLogVariance() {
        GaussianPath<Rational> path = Paths.of(Linear.HO, 12, Rational.of(5, 7), EXACT);
        for (int t = 1; t <= 12; t++) {
            Rational odds = path.noiseShare(t).divide(Rational.ONE.subtract(path.noiseShare(t)));
            Rational signalOdds =
                    path.schedule().alphaBar(t).divide(path.schedule().noise(t));
            assertThat(odds.multiply(signalOdds).multiply(path.variance())).isEqualTo(Rational.ONE);
        }
    }

    /** KL(N(0,1) || N(0,4)) = (1/4 - 1 + log 4)/2 and KL(N(0,4) || N(0,1)) = (3 - log 4)/2. */
    @Test
    void gaussianKl_fourfoldVariance_byHand() {
        assertThat(GaussianKl.ofTruth(Rational.of(3)).linear()).isEqualTo(Rational.of(-3, 4));
        assertThat(GaussianKl.ofTruth(Rational.of(3)).ratio()).isEqualTo(Rational.of(1, 4));
        assertThat(GaussianKl.ofSampler(Rational.of(3)).linear()).isEqualTo(Rational.of(3));
        assertThat(GaussianKl.ofSampler(Rational.of(3)).ratio()).isEqualTo(Rational.of(4));
    }

    @Test
    void pathKl_whereChainsAreSingular_isInfiniteWithAReason() {
        GaussianPath<Rational> point = Paths.of(Linear.HO, 3, Rational.ZERO, EXACT);
        GaussianPath<Rational> spread = Paths.of(Linear.HO, 3, Rational.ONE, EXACT);
        assertThat(new FixedSmallPathKl().at(spread, 0)).isInstanceOf(Divergence.Infinite.class);
        assertThat(new FixedSmallPathKl().at(spread, 1)).isInstanceOf(Divergence.Finite.class);
        assertThat(new FixedSmallPathKl().at(point, 0)).isEqualTo(new FixedSmallPathKl().at(point, 1));
        assertThat(new TheoryFormPathKl().at(point, 0)).isInstanceOf(Divergence.Infinite.class);
        assertThat(new TheoryFormPathKl().at(point, 1)).isInstanceOf(Divergence.Finite.class);
        assertThat(new TheoryFormPathKl().at(spread, 0)).isInstanceOf(Divergence.Finite.class);
    }

    /** A deterministic step that misses a point mass: omega_1 = beta_1/2 where omega_1 = beta_1 is exact. */
    @Test
    void pathKl_deterministicStepBesideThePoint_isInfinite() {
        GaussianPath<Rational> point = Paths.of(Linear.HO, 1, Rational.ZERO, EXACT);
        GeneralPathKl<Rational> miss =
                new GeneralPathKl<>(t -> point.schedule().beta(t).divide(Rational.of(2)), t -> Rational.ZERO);
        assertThat(miss.at(point, 0)).isEqualTo(Divergence.infinite("step 1 misses a point mass"));
    }

    @Test
    void variance_negative_isRefused() {
        Schedule<Rational> schedule = Linear.HO.schedule(2, EXACT);
        assertThatIllegalArgumentException().isThrownBy(() -> GaussianPath.centred(schedule, Rational.of(-1)));
    }

    @Test
    void klFloor_errorThatMayBePositive_isZero() {
        assertThat(KlFloor.ofTruth(BALL.of(Rational.of(1, 10)), BALL)).isEqualTo(BALL.zero());
        assertThat(KlFloor.ofSampler(BALL.zero(), BALL)).isEqualTo(BALL.zero());
    }

    @Test
    void klFloor_undecidedSign_isRefused() {
        Ball aroundZero = BALL.of(Rational.of(1, 3)).subtract(BALL.of(Rational.of(1, 3)));
        assertThatExceptionOfType(UndecidedException.class).isThrownBy(() -> KlFloor.ofTruth(aroundZero, BALL));
    }
}
