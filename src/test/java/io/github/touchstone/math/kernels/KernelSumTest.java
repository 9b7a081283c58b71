package io.github.touchstone.math.kernels;

import static io.github.touchstone.math.numbers.DoubleDoubleArithmetic.DD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleBall;
import io.github.touchstone.math.numbers.Rational;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sums of kernels against balls (CRT-4, CRT-5, CRT-9). */
class KernelSumTest {
    private static final BallArithmetic BALLS = new BallArithmetic(400);
    private static final List<Rational> MEANS =
            List.of(Rational.of(-7, 5), Rational.of(1, 3), Rational.of(2, 7), Rational.of(11, 4));
    private static final Rational VARIANCE = Rational.of(1, 90);
    private static final KernelSum SUM = new KernelSum(
            0.125,
            new double[] {1, 3, 0.5, 2e-9},
            new double[] {1e-17, -1e-18, 0, 1e-26},
            MEANS.stream().map(DD::of).toList(),
            DD.of(VARIANCE));

    @Test
    void on_grid_isWithinTheStatedErrorOfTheSumInBalls() {
        GridValues values = SUM.on(1.0 / 64);
        assertThat(values.relativeError()).isBetween(1e-32, 1e-27);
        double left = 0;
        for (int i = 0; i < values.size(); i++) {
            Rational exact = exact(values.point(i));
            Rational value = Rational.ofExactly(values.hi(i)).add(Rational.ofExactly(values.lo(i)));
            Rational error = exact.multiply(Rational.ofExactly(values.relativeError()));
            assertThat(value.compareTo(exact.add(error))).isLessThanOrEqualTo(0);
            double missing = exact.subtract(error).subtract(value).doubleValue();
            left += Math.max(0, missing) * values.h();
            assertThat(missing).isLessThanOrEqualTo(values.greatestCut());
        }
        assertThat(left).isLessThanOrEqualTo(values.cut());
    }

    @Test
    void on_grid_coversAllKernelsToTwelveWidths() {
        GridValues values = SUM.on(1.0 / 64);
        double s = SUM.width().upper();
        assertThat(values.point(0)).isLessThan(-1.4 - 12 * s);
        assertThat(values.point(values.size() - 1)).isGreaterThan(2.75 + 12 * s);
    }

    @Test
    void on_coarseGrid_isRefused() {
        assertThatThrownBy(() -> SUM.on(0.5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void beyond_anyEdge_isAboveMassAndDensityThere() {
        for (double edge = -2; edge < 3; edge += 0.17) {
            KernelSum.Beyond right = SUM.beyond(edge, 1);
            KernelSum.Beyond left = SUM.beyond(edge, -1);
            double mass = 0;
            for (int j = 0; j < SUM.size(); j++) {
                double z = (edge - SUM.mean(j).hi()) / SUM.width().middle();
                mass += SUM.weightAbove(j) * 0.5 * org.hipparchus.special.Erf.erfc(z / Math.sqrt(2));
            }
            assertThat(right.mass()).isGreaterThan(mass * (1 - 1e-9));
            assertThat(left.mass() + mass).isGreaterThan(SUM.massAbove() * (1 - 1e-9));
            double density = exact(edge).doubleValue() * SUM.width().middle() * Math.sqrt(2 * Math.PI);
            assertThat(Math.min(right.peak(), left.peak())).isGreaterThan(density * (1 - 1e-9));
        }
    }

    @Test
    void around_pointsNearby_boundsSlopeAndVarianceOfTheShares() {
        KernelShares shares = new KernelShares(SUM);
        double v = VARIANCE.doubleValue();
        double delta = Math.sqrt(v) / 8;
        for (double c = -1.8; c < 3.1; c += 0.057) {
            KernelShares.Local local = shares.around(c, delta);
            for (double x : new double[] {c - delta, c, c + delta}) {
                double[] share = share(x);
                double mean = IntStream.range(0, 4)
                        .mapToDouble(j -> share[j] * SUM.mean(j).hi())
                        .sum();
                double variance = IntStream.range(0, 4)
                        .mapToDouble(j -> share[j]
                                * (SUM.mean(j).hi() - mean)
                                * (SUM.mean(j).hi() - mean))
                        .sum();
                assertThat(local.slope()).isGreaterThan(Math.abs(mean - x) / v * (1 - 1e-9));
                assertThat(local.variance()).isGreaterThan(variance / v / v * (1 - 1e-9) - 1e-9);
            }
        }
    }

    @Test
    void beyondAllMeans_sharesAreThoseOfTheLastKernel() {
        double edge = 2.75 + 0.9;
        KernelShares.Local local = new KernelShares(SUM).around(edge, 0);
        assertThat(local.slope()).isBetween(0.9 * 90 * (1 - 1e-12), 0.9 * 90 * (1 + 1e-6));
    }

    private static double[] share(double x) {
        double[] e = new double[4];
        double sum = 0;
        for (int j = 0; j < 4; j++) {
            double gap = x - SUM.mean(j).hi();
            e[j] = SUM.weightAbove(j) * StrictMath.exp(-0.5 * gap * gap / VARIANCE.doubleValue());
            sum += e[j];
        }
        for (int j = 0; j < 4; j++) {
            e[j] /= sum;
        }
        return e;
    }

    private static Rational exact(double y) {
        Ball sum = BALLS.zero();
        for (int j = 0; j < 4; j++) {
            Rational gap = Rational.ofExactly(y).subtract(MEANS.get(j));
            Ball kernel = BALLS.exp(BALLS.of(gap.multiply(gap).divide(VARIANCE).divide(Rational.of(-2))));
            DoubleDoubleBall weight = SUM.weight(j);
            Rational w = Rational.ofExactly(weight.hi()).add(Rational.ofExactly(weight.lo()));
            sum = sum.add(kernel.multiply(BALLS.of(w)));
        }
        Ball height = BALLS.sqrt(BALLS.pi().multiply(BALLS.of(VARIANCE.multiply(Rational.of(2)))));
        Ball value = sum.divide(height).multiply(BALLS.of(Rational.of(1, 8)));
        return BALLS.enclosure(value).middle();
    }
}
