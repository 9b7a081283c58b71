package io.github.touchstone.samplers.plane;

/** The error budget of a divergence on the plane (spec DIM-6). */
final class PlaneError {
    /** The relative rounding of a step: some 60 roundings of products of positive numbers, of which sums are made. */
    private static final double STEP_ROUNDING = 0x1p-47;

    /** Nodes and their images are off by some roundings of their coordinates, seen in units of varsigma. */
    private static final double PLACE_ROUNDING = 0x1p-50;

    /** Where nearly all of the mass is, in standard deviations. */
    private static final double BULK = 6;

    /** The rounding of the last sum, which has terms of both small and large logarithms. */
    private static final double SUM_ROUNDING = 0x1p-49;

    private PlaneError() {}

    /**
     * The change by refinement, an estimate; and what rounding does: a relative error e of the density moves KL by at most {@code e
     * E|1 - p/q|}, which Pinsker's inequality bounds by {@code e sqrt(2 KL)}.
     */
    static double of(double fine, double coarse, PlaneTrack track) {
        double relative = 0;
        for (PlaneStep step : track.steps()) {
            double places = step.deviation() == 0 ? 0 : step.law().box(BULK).reach() / step.deviation();
            relative += STEP_ROUNDING + PLACE_ROUNDING * places;
        }
        return Math.abs(fine - coarse) + relative * Math.sqrt(2 * Math.max(fine, 0)) + SUM_ROUNDING;
    }
}
