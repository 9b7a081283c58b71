package io.github.touchstone.math.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.Mixtures;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** MIX-2, MIX-3, MIX-8: the mixture in doubles against the same numbers in balls, to the errors of MIX-8. */
@Domain(Mixtures.class)
class LineMixtureProperties {
    private static final double U = 0x1p-53;
    private static final BallArithmetic BALLS = new BallArithmetic(250);
    private static final int TRIES = 200;

    private static LineMixture doubles(MixtureTarget target) {
        return new LineMixture(
                numbers(target, c -> c.weight().doubleValue()),
                numbers(target, c -> c.mean().get(0).doubleValue()),
                numbers(target, c -> c.covariance().get(0).get(0).doubleValue()));
    }

    private static double[] numbers(MixtureTarget target, ToDoubleFunction<MixtureTarget.Component> part) {
        return target.components().stream().mapToDouble(part).toArray();
    }

    /** The same doubles, as exact numbers. */
    private static NormalMixture<Ball> balls(LineMixture m) {
        return new NormalMixture<>(BALLS, indices(m, m::weight), indices(m, m::mean), indices(m, m::variance));
    }

    private static List<Ball> indices(LineMixture m, IntToDoubleFunction f) {
        return IntStream.range(0, m.size())
                .mapToObj(i -> ball(f.applyAsDouble(i)))
                .toList();
    }

    private static Ball ball(double x) {
        return BALLS.of(Rational.ofExactly(x));
    }

    /** What MIX-8 allows at a point: the error of a share, and the sizes that it multiplies. */
    private record Allowed(double share, double slope, double gap, double curvature, double exponent) {
        static Allowed at(LineMixture m, double x) {
            double top = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < m.size(); i++) {
                top = Math.max(top, exponent(m, i, x));
            }
            double e = 0;
            double p = 0;
            double slope = 0;
            double curvature = 0;
            double negligible = 0;
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < m.size(); i++) {
                double r = (m.mean(i) - x) / m.variance(i);
                double share = StrictMath.exp(exponent(m, i, x) - top);
                slope = Math.max(slope, Math.abs(r));
                if (share > 1e-30) {
                    e = Math.max(e, Math.abs(exponent(m, i, x)));
                    p = Math.max(
                            p, Math.abs(StrictMath.log(m.weight(i))) + Math.abs(StrictMath.log(m.variance(i))) / 2 + 1);
                    least = Math.min(least, r);
                    most = Math.max(most, r);
                    curvature = Math.max(curvature, 1 / m.variance(i));
                } else {
                    negligible = 1e-26;
                }
            }
            double gap = most - least;
            double share = U * (12 * e + 16 * p + m.size() + 8) + negligible * (1 + slope * slope);
            return new Allowed(share, slope, gap, curvature, U * (6 * e + 8 * p + 2 * m.size() + 4));
        }

        private static double exponent(LineMixture m, int i, double x) {
            double gap = x - m.mean(i);
            return StrictMath.log(m.weight(i))
                    - gap * gap / (2 * m.variance(i))
                    - StrictMath.log(2 * StrictMath.PI * m.variance(i)) / 2;
        }
    }

    @Property(tries = TRIES)
    void at_againstBalls_withinTheBoundsOfMix8(@ForAll MixtureTarget target, @ForAll Rational point) {
        LineMixture m = doubles(target);
        double x = point.doubleValue();
        Allowed allowed = Allowed.at(m, x);
        LineMixture.Local local = m.at(x);
        NormalMixture.Local<Ball> exact = balls(m).at(ball(x));
        double n = m.size();
        assertThat(local.logDensity()).isCloseTo(exact.logDensity().getReal(), within(allowed.exponent()));
        assertThat(local.score())
                .isCloseTo(
                        exact.score().getReal(),
                        within(2 * (allowed.share() + 4 * U) * allowed.gap() + 6 * U * allowed.slope()));
        double square = allowed.gap() * allowed.gap();
        assertThat(local.scoreDerivative())
                .isCloseTo(
                        exact.scoreDerivative().getReal(),
                        within((2 * (allowed.share() + 8 * U) + 6 * U * allowed.slope() / Math.max(allowed.gap(), 1e-9))
                                        * n
                                        * square
                                + 2 * (allowed.share() + 8 * U) * allowed.curvature()
                                + 8 * U * (square + allowed.curvature())));
    }

    @Property(tries = TRIES)
    void shortcuts_areTheSameNumbers(@ForAll MixtureTarget target, @ForAll Rational point) {
        LineMixture m = doubles(target);
        double x = point.doubleValue();
        LineMixture.Local local = m.at(x);
        assertThat(m.score(x)).isEqualTo(local.score());
        assertThat(m.scoreDerivative(x)).isEqualTo(local.scoreDerivative());
        assertThat(m.logDensity(x)).isEqualTo(local.logDensity());
        assertThat(m.density(x)).isEqualTo(StrictMath.exp(local.logDensity()));
        assertThat(Arrays.stream(m.shares(x)).sum()).isCloseTo(1, within(m.size() * 2 * U));
    }

    /** MIX-8: one component gives its own slope and curvature with no further rounding. */
    @Property(tries = TRIES)
    void at_oneComponent_isTheGaussianToTheLastDigit(@ForAll MixtureTarget target, @ForAll Rational point) {
        double mean = target.components().get(0).mean().get(0).doubleValue();
        double variance = target.components().get(0).covariance().get(0).get(0).doubleValue();
        double x = point.doubleValue();
        LineMixture.Local local = new LineMixture(new double[] {1}, new double[] {mean}, new double[] {variance}).at(x);
        assertThat(local.score()).isEqualTo((mean - x) / variance);
        assertThat(local.scoreDerivative()).isEqualTo(-(1 / variance));
    }

    /** The mass between two points against the density by Simpson's rule, whose error for steps of 1/800 deviation is below 1e-12. */
    @Property(tries = 20)
    void cdf_isTheIntegralOfTheDensity(@ForAll MixtureTarget target, @ForAll Rational point) {
        LineMixture m = doubles(target);
        double a = point.doubleValue();
        double b = a + 1;
        int n = 6400;
        double sum = 0;
        for (int j = 0; j <= n; j++) {
            double weight = j == 0 || j == n ? 1 : j % 2 == 0 ? 2 : 4;
            sum += weight * m.density(a + (b - a) * j / n);
        }
        assertThat(m.cdf(b) - m.cdf(a)).isCloseTo(sum * (b - a) / n / 3, within(1e-12));
        assertThat(m.cdf(a) + m.survival(a)).isCloseTo(1, within(1e-15));
    }

    @Property(tries = TRIES)
    void support_leavesLittleOutside(@ForAll MixtureTarget target) {
        LineMixture m = doubles(target);
        assertThat(m.cdf(m.support().lower()) + m.survival(m.support().upper())).isLessThan(1e-20);
    }

    /** Where the density underflows, its logarithm, the score and its derivative still stand. */
    @Example
    void at_farOut_isThatOfTheNearestTail() {
        LineMixture m = new LineMixture(new double[] {.5, .5}, new double[] {-2, 2}, new double[] {.25, .25});
        assertThat(m.density(100)).isZero();
        assertThat(m.at(100).score()).isEqualTo(-392);
        assertThat(m.at(100).scoreDerivative()).isEqualTo(-4);
        assertThat(m.at(100).logDensity())
                .isCloseTo(StrictMath.log(.5) - 98 * 98 * 2 - StrictMath.log(StrictMath.PI / 2) / 2, within(1e-11));
    }

    @Example
    void constructor_whatIsNoMixture_refuses() {
        double[] one = {1};
        assertThatThrownBy(() -> new LineMixture(new double[0], new double[0], new double[0]))
                .hasMessageContaining("at least one");
        assertThatThrownBy(() -> new LineMixture(one, new double[] {1, 2}, one)).hasMessageContaining("1, 2 and 1");
        assertThatThrownBy(() -> new LineMixture(one, one, new double[] {0}))
                .hasMessage("a variance must be positive and finite, got 0.0");
        assertThatThrownBy(() -> new LineMixture(new double[] {Double.NaN}, one, one))
                .hasMessageContaining("weight");
    }
}
