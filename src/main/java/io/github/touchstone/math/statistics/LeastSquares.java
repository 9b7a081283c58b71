package io.github.touchstone.math.statistics;

/** STUB of FRAME: ordinary least squares with 95 % intervals. */
public final class LeastSquares {
    private LeastSquares() {}

    /**
     * A coefficient of the fit.
     *
     * @param value the estimate
     * @param halfWidth half the length of its 95 % interval, by Student's t with n - p degrees of freedom
     */
    public record Coefficient(double value, double halfWidth) {}
}
