package io.github.touchstone.math.laws;

import static io.github.touchstone.spec.targets.BallAssertions.same;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleBall;
import io.github.touchstone.math.numbers.Rational;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hipparchus.analysis.differentiation.UnivariateDerivative2;
import org.hipparchus.util.FastMath;
import org.junit.jupiter.api.Test;

/** MIX-2 and MIX-8 by other routes: hyperbolic functions for two points, automatic derivatives for three components. */
class NormalMixtureTest {
    private static final BallArithmetic BALLS = new BallArithmetic(200);
    private static final double[] WEIGHTS = {.5, .3, .2};
    private static final double[] MEANS = {-2, .5, 2.5};
    private static final double[] VARIANCES = {.25, .36, .16};

    private static List<Ball> balls(double... numbers) {
        return Arrays.stream(numbers).mapToObj(NormalMixtureTest::ball).toList();
    }

    private static Ball ball(double x) {
        return BALLS.of(Rational.ofExactly(x));
    }

    private static final NormalMixture<Ball> THREE =
            new NormalMixture<>(BALLS, balls(WEIGHTS), balls(MEANS), balls(VARIANCES));

    /** {@code (e^a - e^-a)/(e^a + e^-a)}. */
    private static Ball tanh(Ball a) {
        Ball up = BALLS.exp(a);
        Ball down = BALLS.exp(a.negate());
        return up.subtract(down).divide(up.add(down));
    }

    /** {@code p = N(x; A, v)/2 + N(x; -A, v)/2}: s = (A tanh(Ax/v) - x)/v, s' = (A^2 (1 - tanh^2)/v - 1)/v. */
    @Test
    void at_twoPoints_isTheHyperbolicTangent() {
        Ball a = ball(1.5);
        Ball v = ball(0.375);
        NormalMixture<Ball> two = new NormalMixture<>(BALLS, balls(.5, .5), List.of(a, a.negate()), List.of(v, v));
        for (double at : new double[] {-4, -0.75, 0, 0.125, 1, 6}) {
            Ball x = ball(at);
            Ball tanh = tanh(a.multiply(x).divide(v));
            NormalMixture.Local<Ball> local = two.at(x);
            same(local.score(), a.multiply(tanh).subtract(x).divide(v));
            same(
                    local.scoreDerivative(),
                    a.multiply(a)
                            .multiply(BALLS.one().subtract(tanh.multiply(tanh)))
                            .divide(v)
                            .subtract(BALLS.one())
                            .divide(v));
            same(two.posteriorWeights(x).get(0), BALLS.one().add(tanh).divide(BALLS.of(2)));
            // p(x) = N(x; A, v) (1 + e^(-2Ax/v))/2
            Ball gap = x.subtract(a);
            Ball density = BALLS.exp(gap.multiply(gap).divide(v).divide(BALLS.of(-2)))
                    .divide(BALLS.sqrt(BALLS.pi().multiply(2).multiply(v)))
                    .multiply(BALLS.one()
                            .add(BALLS.exp(a.multiply(x).divide(v).multiply(-2)))
                            .divide(BALLS.of(2)));
            same(two.density(x), density);
        }
    }

    /** The logarithm of the density with its first two derivatives, carried along in doubles by the rules of calculus. */
    @Test
    void at_threeComponents_isWhatAutomaticDifferentiationGives() {
        for (double x = -4; x <= 4; x += 0.37) {
            UnivariateDerivative2 variable = new UnivariateDerivative2(x, 1, 0);
            UnivariateDerivative2 density = new UnivariateDerivative2(0, 0, 0);
            for (int i = 0; i < 3; i++) {
                UnivariateDerivative2 gap = variable.subtract(MEANS[i]);
                density = density.add(gap.multiply(gap)
                        .divide(-2 * VARIANCES[i])
                        .exp()
                        .multiply(WEIGHTS[i] / FastMath.sqrt(2 * FastMath.PI * VARIANCES[i])));
            }
            UnivariateDerivative2 log = density.log();
            NormalMixture.Local<Ball> local = THREE.at(ball(x));
            assertThat(local.logDensity().getReal()).isCloseTo(log.getValue(), within(1e-13));
            assertThat(local.score().getReal()).isCloseTo(log.getFirstDerivative(), within(1e-12));
            assertThat(local.scoreDerivative().getReal()).isCloseTo(log.getSecondDerivative(), within(1e-10));
        }
    }

    @Test
    void at_doubleDouble_meetsTheBalls() {
        DoubleDoubleArithmetic dd = DoubleDoubleArithmetic.DD;
        List<List<DoubleDoubleBall>> parts = Stream.of(WEIGHTS, MEANS, VARIANCES)
                .map(numbers ->
                        Arrays.stream(numbers).mapToObj(DoubleDoubleBall::of).toList())
                .toList();
        NormalMixture<DoubleDoubleBall> mixture = new NormalMixture<>(dd, parts.get(0), parts.get(1), parts.get(2));
        for (double x : new double[] {-7, -2, 0, 1.25, 30}) {
            NormalMixture.Local<DoubleDoubleBall> local = mixture.at(DoubleDoubleBall.of(x));
            NormalMixture.Local<Ball> exact = THREE.at(ball(x));
            meets(local.logDensity(), exact.logDensity());
            meets(local.score(), exact.score());
            meets(local.scoreDerivative(), exact.scoreDerivative());
        }
    }

    private static void meets(DoubleDoubleBall actual, Ball expected) {
        assertThat(actual.enclosure().meets(expected.enclosure())).isTrue();
        assertThat(actual.radius()).isLessThan(1e-24);
    }

    /** {@code p Var_pi(f)} for f_i = m_i, against the shares. */
    @Test
    void densityTimesVariance_isThatOfTheShares() {
        Ball x = ball(1.5);
        List<Ball> shares = THREE.posteriorWeights(x);
        Ball mean = BALLS.zero();
        Ball square = BALLS.zero();
        for (int i = 0; i < 3; i++) {
            mean = mean.add(shares.get(i).multiply(THREE.mean(i)));
            square = square.add(shares.get(i).multiply(THREE.mean(i)).multiply(THREE.mean(i)));
        }
        same(
                THREE.densityTimesVariance(x, THREE::mean),
                square.subtract(mean.multiply(mean)).multiply(THREE.density(x)));
    }
}
