package io.github.touchstone.math.propagation.plane;

import io.github.touchstone.math.quadrature.Measured;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Expectations under a mixture on the plane, by sums over grids whose mesh is halved until nothing changes (spec DIM-5): sums of an
 * analytic integrand that decays on all sides converge exponentially, so that the last change bounds what is left many times over.
 */
public final class PlaneExpectation {
    private static final double RADIUS = 9.5;

    /** A first mesh of so many parts of the narrowest deviation. */
    private static final double FIRST = 0.8;

    /** The change that is no more than rounding, relative to the sum of the absolute terms. */
    private static final double SETTLED = 1e-14;

    /** Finer meshes take too long; the error then says what was reached. */
    private static final long MOST_NODES = 1L << 24;

    private PlaneExpectation() {}

    /** A function of a point through the log density there and its derivatives. */
    @FunctionalInterface
    public interface Integrand {
        /** The value where the law has this jet. */
        double at(PlaneMixture.Jet jet);
    }

    /** {@code E log p(X)}, the negative entropy. */
    public static Measured logDensity(PlaneMixture law) {
        return of(law, PlaneMixture.Jet::log);
    }

    /** {@code E|s(X)|^2}, the Fisher information of the location. */
    public static Measured squaredScore(PlaneMixture law) {
        return of(law, jet -> jet.sx() * jet.sx() + jet.sy() * jet.sy());
    }

    private static Measured of(PlaneMixture law, Integrand f) {
        double h = FIRST * Math.sqrt(law.leastVariance());
        Sums last = sums(law, f, h);
        while (true) {
            Sums next = sums(law, f, h / 2);
            double change = Math.abs(next.value() - last.value());
            double noise = SETTLED * next.absolute();
            if (change <= noise || PlaneGrid.covering(law.box(RADIUS), h / 4).nodes() > MOST_NODES) {
                return new Measured(next.value(), change + noise);
            }
            h /= 2;
            last = next;
        }
    }

    private record Sums(double value, double absolute) {}

    private static Sums sums(PlaneMixture law, Integrand f, double h) {
        PlaneGrid grid = PlaneGrid.covering(law.box(RADIUS), h);
        Sums[] rows = IntStream.range(0, grid.rows())
                .parallel()
                .mapToObj(j -> row(law, f, grid, j))
                .toArray(Sums[]::new);
        double value = 0;
        double absolute = 0;
        for (Sums row : rows) {
            value += row.value();
            absolute += row.absolute();
        }
        return new Sums(h * h * value, h * h * absolute);
    }

    private static Sums row(PlaneMixture law, Integrand f, PlaneGrid grid, int j) {
        double[] terms = IntStream.range(0, grid.columns())
                .mapToObj(i -> law.jet(grid.x(i), grid.y(j)))
                .mapToDouble(jet -> StrictMath.exp(jet.log()) * f.at(jet))
                .toArray();
        return new Sums(
                DoubleStream.of(terms).sum(),
                DoubleStream.of(terms).map(Math::abs).sum());
    }
}
