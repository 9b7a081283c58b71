package io.github.touchstone.study.montecarlo;

/**
 * A Monte Carlo estimate with its confidence interval {@code value -+ halfWidth} (spec MCP-1).
 *
 * @param value the estimate
 * @param halfWidth half the width of the interval, not negative; zero where every draw gave the same
 * @param confidence the probability with which such an interval covers the true value, in (0, 1)
 * @param samples the draws that were made, those that only planned the work included
 */
public record Estimate(double value, double halfWidth, double confidence, long samples) {
    /** The lower end of the interval. */
    public double lower() {
        return value - halfWidth;
    }

    /** The upper end of the interval. */
    public double upper() {
        return value + halfWidth;
    }

    /** Whether x lies in the interval, ends included. */
    public boolean covers(double x) {
        return lower() <= x && x <= upper();
    }
}
