package io.github.touchstone.spec.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.numbers.Truth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** LWB-2, LWB-6 and LWB-7 on random schedules: no schedule beats them. */
class BoundsOfRulesProperties {
    private static final int TRIES = 150;
    private static final Arithmetic<Ball> BALL = new BallArithmetic(160);

    @Property(tries = TRIES)
    @Domain(RationalPaths.class)
    void theoryForm_anySchedule_errorIsAboveBound(@ForAll GaussianPath<Rational> path) {
        GaussianPath<Ball> inBalls = Paths.in(path, BALL);
        for (int m = path.variance().isZero() ? 1 : 0; m < path.steps(); m++) {
            Ball bound = TheoryFormBound.leastError(inBalls, m);
            assertThat(BALL.less(bound, BALL.of(new TheoryFormError().at(path, m))))
                    .isEqualTo(Truth.TRUE);
        }
    }

    @Property(tries = TRIES)
    @Domain(RationalPaths.class)
    void fixedLarge_anySchedule_errorIsBeyondBound(@ForAll GaussianPath<Rational> path) {
        if (path.variance().isZero() || path.variance().equals(Rational.ONE)) {
            return;
        }
        Rational error = new FixedLargeError().ofOutput(path);
        assertThat(error.signum()).isEqualTo(path.varianceDefect().signum());
        assertBeyond(error, FixedLargeBound.nearestError(Paths.in(path, BALL)));
        assertBeyond(error, EverySchedule.fixedLarge(path.variance(), path.steps(), BALL));
    }

    @Property(tries = TRIES)
    @Domain(RationalPaths.class)
    void otherRules_anySchedule_errorIsBeyondThatOfEverySchedule(@ForAll GaussianPath<Rational> path) {
        int side = path.variance().compareTo(Rational.ONE);
        if (side > 0) {
            assertBeyond(
                    new FixedSmallError().ofOutput(path),
                    EverySchedule.fixedSmall(path.variance(), path.steps(), BALL));
        } else if (side < 0 && !path.variance().isZero()) {
            assertBeyond(
                    new TheoryFormError().ofOutput(path),
                    EverySchedule.theoryForm(path.variance(), path.steps(), BALL));
        }
    }

    /** The error is not nearer to zero than the bound, on its side; a tie cannot be decided in balls. */
    private static void assertBeyond(Rational error, Ball bound) {
        Ball size = BALL.of(error.abs());
        Ball least = error.signum() > 0 ? bound : bound.negate();
        assertThat(BALL.less(size, least)).isNotEqualTo(Truth.TRUE);
        assertThat(BALL.less(BALL.zero(), least)).isEqualTo(Truth.TRUE);
    }
}
