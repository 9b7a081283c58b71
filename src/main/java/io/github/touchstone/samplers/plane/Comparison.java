package io.github.touchstone.samplers.plane;

import io.github.touchstone.math.propagation.plane.GridLaw;
import io.github.touchstone.math.propagation.plane.PlaneGrid;
import io.github.touchstone.math.propagation.plane.PlaneMixture;
import io.github.touchstone.math.propagation.plane.Point;
import io.github.touchstone.math.quadrature.Measured;

/**
 * KL of two densities at the nodes of a grid (spec DIM-5), as {@code sum h^2 (a log(a/b) - a + b)}: every term is positive, and an
 * error common to all of b cancels.
 */
final class Comparison {
    /** What a node of less mass adds is below the rounding of the sum. */
    private static final double LEAST_MASS = 1e-24;

    /** Above {@code log(a/b)} for an a that counts and a b below the range of binary64. */
    private static final double GREATEST_LOG = 1000;

    private final GridLaw law;
    private final LogDensity reference;

    private Comparison(GridLaw law, LogDensity reference) {
        this.law = law;
        this.reference = reference;
    }

    private interface LogDensity {
        double at(double x, double y);
    }

    /** The law on the grid with p. */
    static Comparison atNodes(GridLaw law, PlaneMixture p) {
        return new Comparison(law, p::logDensity);
    }

    /**
     * The law on the grid, pushed through the mean of a step without noise, with p: KL does not change if both are pulled back, p to
     * {@code p(mu(x)) det mu'(x)}. Throws {@link FoldException} where mu' is not positive definite.
     */
    static Comparison throughMap(GridLaw law, PlaneStep step, PlaneMixture p) {
        return new Comparison(law, (x, y) -> {
            PlaneMixture.Jet jet = step.law().jet(x, y);
            PlaneStep.Slopes slopes = step.slopes(jet);
            if (!(slopes.least() > 0)) {
                throw new FoldException(x, y);
            }
            Point image = step.mean().at(x, y);
            return p.logDensity(image.x(), image.y()) + StrictMath.log(slopes.least() * slopes.greatest());
        });
    }

    /**
     * {@code KL(p||law)} if forward, else {@code KL(law||p)}. Nodes where the second density is below the range of binary64 and the first
     * is not are left out, and counted as an error.
     */
    Measured kl(boolean forward) {
        PlaneGrid grid = law.grid();
        double cell = grid.h() * grid.h();
        double sum = 0;
        double missed = 0;
        for (int j = 0; j < grid.rows(); j++) {
            for (int i = 0; i < grid.columns(); i++) {
                double logP = reference.at(grid.x(i), grid.y(j));
                double p = StrictMath.exp(logP);
                double q = law.value(i, j);
                double a = forward ? p : q;
                double b = forward ? q : p;
                if (cell * a > LEAST_MASS && b == 0) {
                    missed += a;
                } else if (cell * a > LEAST_MASS) {
                    double logRatio = StrictMath.log(q) - logP;
                    sum += a * (forward ? -logRatio : logRatio) - a + b;
                } else {
                    sum += b;
                }
            }
        }
        return new Measured(cell * sum, GREATEST_LOG * cell * missed);
    }
}
