package io.github.touchstone.math.divergence;

import io.github.touchstone.math.laws.LineLaw;
import io.github.touchstone.math.propagation.ApproximateLaw;
import io.github.touchstone.math.propagation.ErrorBudget;
import io.github.touchstone.math.propagation.UnresolvedLawException;
import io.github.touchstone.math.quadrature.Measured;

/** How far the density of a law and its masses may be off (spec DEN-8, DEN-14). */
final class LineErrors {
    /** Rounding of a density where it is evaluated: 16 units. */
    private static final double ROUNDING = 16 * 0x1p-53;

    /** Rounding of a mass: of the weights, and of the densities at the nodes. */
    private static final double MASS_ROUNDING = 64 * 0x1p-53;
    /** More mass than this is not made up for by a wider error. */
    private static final double UNMET = 1e-6;

    private LineErrors() {}

    /** Of the density at y, of this size. */
    static double ofDensity(LineLaw law, double y, double density) {
        return ROUNDING * density + (law instanceof ApproximateLaw known ? known.densityError(y, density) : 0);
    }

    /** Of the density at y, over the density, also where that underflows: a logarithm is rounded relative to its size. */
    static double relative(LineLaw law, double y, double log, double density) {
        double rounding = Math.max(ROUNDING, 0x1p-53 * Math.abs(log));
        return law instanceof ApproximateLaw known
                ? density == 0 ? Double.POSITIVE_INFINITY : rounding + known.densityError(y, density) / density
                : rounding;
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

    /**
     * How much of the mass of a law a quadrature did not meet, beyond what the law and the quadrature state. Throws {@link
     * UnresolvedLawException} if that is more than {@value #UNMET}.
     */
    static double unmet(LineLaw law, Measured mass) {
        double stated = mass.error() + MASS_ROUNDING;
        if (law instanceof ApproximateLaw known) {
            ErrorBudget budget = known.budget();
            stated += budget.massDefect() + budget.absolute() + budget.rounding();
        }
        double unmet = Math.max(0, Math.abs(mass.value() - 1) - stated);
        if (!(unmet <= UNMET)) {
            throw new UnresolvedLawException("the quadrature met a mass of " + mass.value()
                    + " of a law of mass one: its density is too narrow for it");
        }
        return unmet;
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
