package io.github.touchstone.samplers.certified;

/**
 * Bounds on the distance in L1 between the law of Y_t and the sum of kernels that stands for it, by origin (spec CRT-8).
 *
 * @param discretisation the integrals replaced by sums, on the points' range
 * @param truncation the mass and the contour's edges at the ends of that range
 * @param rounding the values on the grid, kernels cut off included
 */
public record RunError(double discretisation, double truncation, double rounding) {
    /** No error. */
    static final RunError NONE = new RunError(0, 0, 0);

    private static final double UP = 1 + 0x1p-40;

    RunError plus(RunError other) {
        return new RunError(
                (discretisation + other.discretisation) * UP,
                (truncation + other.truncation) * UP,
                (rounding + other.rounding) * UP);
    }

    /** The sum of the parts. */
    public double total() {
        return (discretisation + truncation + rounding) * UP;
    }
}
