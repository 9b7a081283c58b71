package io.github.touchstone.math.laws;

/**
 * A law on the line with a density, in binary64: what divergences, tests and figures ask of an output law (spec MIX-3).
 *
 * <p>Arguments are finite. Values are rounded; how far they may be off is said by the class that computes them.
 */
public interface LineLaw {
    /** The density at y, in units of 1/y; not negative. */
    double density(double y);

    /** The natural logarithm of the density; finite also where the density underflows, minus infinity where it is zero. */
    double logDensity(double y);

    /** The mass below y, in [0, 1]. */
    double cdf(double y);

    /** The mass above y, in [0, 1]; by default {@code 1 - cdf(y)}, which has no accuracy where it is small. */
    default double survival(double y) {
        return 1 - cdf(y);
    }

    /** The interval outside of which the mass is below what binary64 can tell, at most 1e-20. */
    Interval support();

    /**
     * A closed interval.
     *
     * @param lower its lower end, finite
     * @param upper its upper end, above the lower
     */
    record Interval(double lower, double upper) {}
}
