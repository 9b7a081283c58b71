package io.github.touchstone.math.divergence;

import io.github.touchstone.math.laws.LineLaw;
import io.github.touchstone.math.propagation.ApproximateLaw;

/** How far the density of a law and its masses may be off (spec DEN-8, DEN-14). */
final class LineErrors {
    /** Rounding of a density where it is evaluated: 16 units. */
    private static final double ROUNDING = 16 * 0x1p-53;

    private LineErrors() {}

    /** Of the density at y, of this size. */
    static double ofDensity(LineLaw law, double y, double density) {
        return ROUNDING * density + (law instanceof ApproximateLaw known ? known.densityError(y, density) : 0);
    }

    /** Of the density at y, without what is missing and could be anywhere. */
    static double ofPlace(LineLaw law, double y, double density) {
        return ROUNDING * density
                + (law instanceof ApproximateLaw known ? known.budget().rounding() * density + known.doubt(y) : 0);
    }

    /** The mass that is missing, and could be anywhere. */
    static double missing(LineLaw law) {
        return law instanceof ApproximateLaw known ? known.budget().truncation() : 0;
    }

    /** Of a mass beyond a point, of this size. */
    static double ofMass(LineLaw law, double mass) {
        return ROUNDING * mass
                + (law instanceof ApproximateLaw known
                        ? known.budget().rounding() * mass
                                + Math.min(known.budget().absolute(), mass)
                        : 0);
    }
}
