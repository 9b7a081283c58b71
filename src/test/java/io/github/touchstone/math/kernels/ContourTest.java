package io.github.touchstone.math.kernels;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.intervals.Interval;
import io.github.touchstone.math.numbers.DoubleDoubleBall;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bound of the rectangle rule against its error on a case in closed form (CRT-7): one component, so mu is affine. */
class ContourTest {
    private static final double BEFORE = 0.7;
    private static final double AFTER = 0.5;
    /** With {@code s(x) = -x/2}, {@code mu(x) = 1.1 x - 0.3 x/2}. */
    private static final double SLOPE = 1.1 - 0.3 / 2;

    private static final List<ScoreCell> CELLS = new ScoreStrip(
                    List.of(Interval.of(1)), List.of(Interval.of(0)), List.of(Interval.of(2)))
            .cells(new Interval(-9, 9));
    private static final Contour CONTOUR =
            new Contour(CELLS, Interval.of(1.1), Interval.of(0.3), Interval.of(BEFORE), Interval.of(AFTER));

    @Test
    void horizontal_coarseGrids_isAboveTheErrorAndNotFarAbove() {
        for (double tolerance : new double[] {1e-2, 1e-4, 1e-7, 1e-10}) {
            Contour.Choice choice = CONTOUR.widest(tolerance);
            double bound = CONTOUR.horizontal(choice);
            assertThat(bound).isLessThanOrEqualTo(1.1 * tolerance);
            assertThat(error(choice.spacing())).isLessThanOrEqualTo(bound).isGreaterThan(bound / 10);
        }
    }

    /** A rule twice as coarse as its bound allows is caught: the bound is no formality. */
    @Test
    void horizontal_ofAnotherSpacing_isExceeded() {
        Contour.Choice choice = CONTOUR.widest(1e-7);
        assertThat(error(2 * choice.spacing())).isGreaterThan(1000 * CONTOUR.horizontal(choice));
    }

    @Test
    void vertical_edgeOutsideTheCells_isInfinite() {
        Contour.Choice choice = CONTOUR.widest(1e-7);
        assertThat(CONTOUR.vertical(choice, 10)).isInfinite();
        assertThat(CONTOUR.vertical(choice, 8)).isPositive().isLessThan(1);
    }

    /** The distance in L1 of the sum {@code sum_j h q(x_j) N(.; mu(x_j), s^2)} and the exact law, which is normal. */
    private static double error(double h) {
        double variance = SLOPE * SLOPE * BEFORE * BEFORE + AFTER * AFTER;
        double sum = 0;
        double step = 1.0 / 128;
        for (double y = -8; y <= 8; y += step) {
            double q = 0;
            for (int j = (int) (-8 / h); j * h <= 8; j++) {
                q += h * normal(j * h, 0, BEFORE * BEFORE) * normal(y, SLOPE * j * h, AFTER * AFTER);
            }
            sum += step * Math.abs(q - normal(y, 0, variance));
        }
        return sum;
    }

    private static double normal(double x, double mean, double variance) {
        return StrictMath.exp(-0.5 * (x - mean) * (x - mean) / variance) / Math.sqrt(2 * Math.PI * variance);
    }

    @Test
    void spacing_isShortAndExact() {
        double h = CONTOUR.widest(1e-30).spacing();
        assertThat(h * 0x1p24 % 1).isZero();
        assertThat(DoubleDoubleBall.of(h).multiply(12_345).radius()).isZero();
    }
}
