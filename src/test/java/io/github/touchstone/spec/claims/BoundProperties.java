package io.github.touchstone.spec.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.divergence.Divergence;
import io.github.touchstone.math.divergence.LogForm;
import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.numbers.Truth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** BND-1, BND-2, BND-4, BND-8 and BND-9 on random schedules: no schedule beats them. */
class BoundProperties {
    private static final int TRIES = 150;
    private static final Arithmetic<Ball> BALL = new BallArithmetic(160);

    @Property(tries = TRIES)
    @Domain(RationalPaths.class)
    void ddpm_anySchedule_errorIsAtMostLargest(@ForAll GaussianPath<Rational> path) {
        if (!path.variance().isZero()) {
            assertThat(new FixedSmallError().ofOutput(path)).isLessThanOrEqualTo(DdpmLowerBound.largestError(path));
        }
    }

    /** One step attains the bound: there the two enclosures overlap. */
    @Property(tries = TRIES)
    @Domain(RationalPaths.class)
    void ddim_anySchedule_errorIsAtMostLargest(@ForAll GaussianPath<Rational> path) {
        if (!path.variance().isZero()) {
            GaussianPath<Ball> inBalls = Paths.in(path, BALL);
            for (int m = 0; m < path.steps(); m++) {
                Ball bound = DdimBound.largestError(inBalls, m);
                assertThat(BALL.less(bound, new DdimError().at(inBalls, m))).isNotEqualTo(Truth.TRUE);
            }
        }
    }

    @Property(tries = TRIES)
    @Domain(RationalPaths.class)
    void klFloor_anySchedule_isBelowDivergences(@ForAll GaussianPath<Rational> path) {
        Rational error = path.variance().isZero() ? Rational.ZERO : new FixedSmallError().ofOutput(path);
        if (path.steps() < 2 || error.isZero()) {
            return; // one step attains the bound, and an enclosure cannot decide a tie
        }
        Ball bound = BALL.of(DdpmLowerBound.largestError(path));
        Ball inBalls = BALL.of(error);
        assertThat(BALL.less(GaussianKl.ofTruth(inBalls).value(BALL), KlFloor.ofTruth(bound, BALL)))
                .isNotEqualTo(Truth.TRUE);
        assertThat(BALL.less(GaussianKl.ofSampler(inBalls).value(BALL), KlFloor.ofSampler(bound, BALL)))
                .isNotEqualTo(Truth.TRUE);
    }

    @Property(tries = TRIES)
    @Domain(RationalPaths.class)
    void pathKl_anySchedule_isAtLeastFloor(@ForAll GaussianPath<Rational> path) {
        for (int m = 1; m < path.steps(); m++) {
            int n = path.steps() - m;
            Ball growth = BALL.log(BALL.of(path.noiseShare(path.steps()).divide(path.noiseShare(m))));
            assertThat(BALL.less(steps(new FixedSmallPathKl(), path, m), PathKlFloor.fixedSmall(growth, n, BALL)))
                    .isNotEqualTo(Truth.TRUE);
            Ball fall = BALL.log(BALL.of(path.precision(m).divide(path.precision(path.steps()))));
            assertThat(BALL.less(steps(new TheoryFormPathKl(), path, m), PathKlFloor.theoryForm(fall, n, BALL)))
                    .isNotEqualTo(Truth.TRUE);
        }
    }

    /** The path divergence without that of the start. */
    private static Ball steps(PathKl claim, GaussianPath<Rational> path, int stop) {
        LogForm<Rational> start = PathKl.ofStart(path);
        LogForm<Rational> all = ((Divergence.Finite<LogForm<Rational>>) claim.at(path, stop)).value();
        return new LogForm<>(
                        BALL.of(all.linear().subtract(start.linear())),
                        BALL.of(all.ratio().divide(start.ratio())))
                .value(BALL);
    }
}
