package io.github.touchstone.math.propagation;

/**
 * How far a propagated density may be off, by source (spec DEN-5). {@code truncation} is a bound; {@code aliasing} and {@code rounding}
 * are estimates; the mass defect is what is measured, and contains some of each.
 *
 * @param massDefect {@code |mass - 1|} of the result
 * @param truncation the L1 norm of what was cut off at the ends of grids and kernels, and of errors not followed, all steps together
 * @param aliasing the L1 norm of the errors of the sums that stand for integrals, all steps together
 * @param rounding the relative error of the density from rounding
 */
public record ErrorBudget(double massDefect, double truncation, double aliasing, double rounding) {
    /** Of a law that is known but for the rounding of its own formula. */
    public static final ErrorBudget NONE = new ErrorBudget(0, 0, 0, 0);

    /** The L1 norm of what is not relative to the density. */
    public double absolute() {
        return truncation + aliasing;
    }
}
