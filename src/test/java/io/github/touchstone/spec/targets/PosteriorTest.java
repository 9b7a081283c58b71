package io.github.touchstone.spec.targets;

import static io.github.touchstone.spec.targets.BallAssertions.same;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.math.laws.NormalMixture;
import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Binary64Arithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleBall;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Schedule;
import java.util.List;
import org.hipparchus.util.Binary64;
import org.junit.jupiter.api.Test;

/** MIX-6: moments of X_0 given X_t against closed forms and against Bayes' rule component by component. */
class PosteriorTest {
    private static final BallArithmetic BALLS = new BallArithmetic(200);
    private static final List<Rational> LEVELS = List.of(Rational.of(9, 10), Rational.of(1, 3));
    private static final Schedule<Ball> SCHEDULE =
            Schedule.fromAlphaBars(BALLS, LEVELS.stream().map(BALLS::of).toList());

    private static Ball tanh(Ball a) {
        Ball up = BALLS.exp(a);
        Ball down = BALLS.exp(a.negate());
        return up.subtract(down).divide(up.add(down));
    }

    /** Points +-1 give tanh(sqrt(abar) x/(1 - abar)) and 1 - tanh^2. */
    @Test
    void moments_twoPoints_areHyperbolic() {
        PointMasses points = PointMasses.uniform(Mixtures.rows("-1", "1"));
        for (int t = 1; t <= 2; t++) {
            Posterior<Ball> posterior = Posterior.of(points, SCHEDULE, t);
            for (String at : List.of("-3", "-1/2", "0", "1/7", "2")) {
                Ball x = BALLS.of(Rational.parse(at));
                Ball tanh = tanh(SCHEDULE.sqrtAlphaBar(t).multiply(x).divide(SCHEDULE.noise(t)));
                same(posterior.mean(List.of(x)).get(0), tanh);
                same(posterior.covariance(List.of(x)).get(0).get(0), BALLS.one().subtract(tanh.multiply(tanh)));
            }
        }
    }

    /** Given x and the component, X_0 is normal with mean m + g (x - sqrt(abar) m) and variance (1 - abar) v/V, g = sqrt(abar) v/V. */
    @Test
    void moments_mixtureOnTheLine_areThoseOfBayesRule() {
        MixtureTarget target = Mixtures.line("1/2 -2 1/4", "3/10 1/2 9/25", "1/5 5/2 4/25");
        NormalMixture<Ball> law = NoisedLine.at(target, SCHEDULE, 2);
        Ball root = SCHEDULE.sqrtAlphaBar(2);
        for (String at : List.of("-3", "-1/2", "3/4", "2")) {
            Ball x = BALLS.of(Rational.parse(at));
            List<Ball> shares = law.posteriorWeights(x);
            Ball mean = BALLS.zero();
            Ball square = BALLS.zero();
            for (int i = 0; i < 3; i++) {
                Ball m = BALLS.of(target.components().get(i).mean().get(0));
                Ball v = BALLS.of(target.components().get(i).covariance().get(0).get(0));
                Ball gain = root.multiply(v).divide(law.variance(i));
                Ball own = m.add(gain.multiply(x.subtract(root.multiply(m))));
                Ball within = SCHEDULE.noise(2).multiply(v).divide(law.variance(i));
                mean = mean.add(shares.get(i).multiply(own));
                square = square.add(shares.get(i).multiply(own.multiply(own).add(within)));
            }
            Posterior<Ball> posterior = Posterior.of(target, SCHEDULE, 2);
            same(posterior.mean(List.of(x)).get(0), mean);
            same(posterior.covariance(List.of(x)).get(0).get(0), square.subtract(mean.multiply(mean)));
        }
    }

    /** Four points of the plane: the moments of the points under the shares. */
    @Test
    void moments_pointsOfThePlane_areThoseOfTheShares() {
        PointMasses points =
                new PointMasses(Mixtures.vector("1/2 1/4 1/8 1/8"), Mixtures.rows("0 0", "1 0", "0 1", "2 2"));
        List<Ball> x = List.of(BALLS.of(Rational.of(1, 3)), BALLS.of(Rational.of(2, 5)));
        Ball total = BALLS.zero();
        Ball[] first = {BALLS.zero(), BALLS.zero()};
        Ball[][] second = {{BALLS.zero(), BALLS.zero()}, {BALLS.zero(), BALLS.zero()}};
        for (int i = 0; i < 4; i++) {
            Ball distance = BALLS.zero();
            for (int k = 0; k < 2; k++) {
                Ball gap = x.get(k)
                        .subtract(SCHEDULE.sqrtAlphaBar(2)
                                .multiply(BALLS.of(points.points().get(i).get(k))));
                distance = distance.add(gap.multiply(gap));
            }
            Ball weight = BALLS.of(points.weights().get(i))
                    .multiply(BALLS.exp(distance.divide(SCHEDULE.noise(2).multiply(-2))));
            total = total.add(weight);
            for (int k = 0; k < 2; k++) {
                Ball a = BALLS.of(points.points().get(i).get(k));
                first[k] = first[k].add(weight.multiply(a));
                for (int l = 0; l < 2; l++) {
                    second[k][l] = second[k][l].add(weight.multiply(a)
                            .multiply(BALLS.of(points.points().get(i).get(l))));
                }
            }
        }
        Posterior<Ball> posterior = Posterior.of(points, SCHEDULE, 2);
        for (int k = 0; k < 2; k++) {
            same(posterior.mean(x).get(k), first[k].divide(total));
            for (int l = 0; l < 2; l++) {
                same(
                        posterior.covariance(x).get(k).get(l),
                        second[k][l]
                                .divide(total)
                                .subtract(first[k].multiply(first[l])
                                        .divide(total)
                                        .divide(total)));
            }
        }
    }

    /** The other two arithmetics: double-double balls meet, and binary64 is off by some roundings of a well-conditioned sum. */
    @Test
    void moments_otherArithmetics_agree() {
        MixtureTarget target = Mixtures.reference();
        Ball exact = Posterior.of(target, SCHEDULE, 2)
                .covariance(List.of(BALLS.of(Rational.of(3, 8))))
                .get(0)
                .get(0);
        DoubleDoubleArithmetic dd = DoubleDoubleArithmetic.DD;
        DoubleDoubleBall inDd = Posterior.of(
                        target,
                        Schedule.fromAlphaBars(dd, LEVELS.stream().map(dd::of).toList()),
                        2)
                .covariance(List.of(dd.of(Rational.of(3, 8))))
                .get(0)
                .get(0);
        assertThat(inDd.enclosure().meets(exact.enclosure())).isTrue();
        assertThat(inDd.radius()).isLessThan(1e-28);
        Binary64Arithmetic binary64 = Binary64Arithmetic.DOUBLE;
        Binary64 inDouble = Posterior.of(
                        target,
                        Schedule.fromAlphaBars(
                                binary64, LEVELS.stream().map(binary64::of).toList()),
                        2)
                .covariance(List.of(binary64.of(Rational.of(3, 8))))
                .get(0)
                .get(0);
        assertThat(inDouble.getReal()).isCloseTo(exact.getReal(), within(1e-13));
    }
}
