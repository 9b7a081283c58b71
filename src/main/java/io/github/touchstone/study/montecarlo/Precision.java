package io.github.touchstone.study.montecarlo;

/**
 * How precise an estimate is to be, and what it may cost (spec MCP-3).
 *
 * @param halfWidth the half-width asked for, positive
 * @param confidence in (0, 1)
 * @param maxSamples the most draws that may be made
 * @param seed of all randomness: the same seed gives the same figures
 */
public record Precision(double halfWidth, double confidence, long maxSamples, long seed) {
    /** Rejects values outside their range. */
    public Precision {
        if (!(halfWidth > 0) || !(confidence > 0 && confidence < 1) || maxSamples < 1) {
            throw new IllegalArgumentException("a precision needs a positive half-width, a confidence in (0, 1) and a"
                    + " positive number of draws, got " + halfWidth + ", " + confidence + ", " + maxSamples);
        }
    }

    /** With 95 percent confidence. */
    public Precision(double halfWidth, long maxSamples, long seed) {
        this(halfWidth, 0.95, maxSamples, seed);
    }
}
