package io.github.touchstone.samplers.plane;

/** The error budget of a divergence on the plane (spec DIM-6). */
final class PlaneError {
    /** The relative rounding of a step: some 60 roundings of products of positive numbers, of which sums are made. */
    private static final double STEP_ROUNDING = 0x1p-47;

    /** The rounding of the last sum, which has terms of both small and large logarithms. */
    private static final double SUM_ROUNDING = 0x1p-49;

    private PlaneError() {}

    /**
     * The change by refinement, an estimate; and a bound for the rounding: a relative error e of the density moves KL by at most
     * {@code e E|1 - p/q|}, which Pinsker's inequality bounds by {@code e sqrt(2 KL)}.
     */
    static double of(double fine, double coarse, int steps) {
        double rounding = steps * STEP_ROUNDING * Math.sqrt(2 * Math.max(fine, 0));
        return Math.abs(fine - coarse) + rounding + SUM_ROUNDING;
    }
}
