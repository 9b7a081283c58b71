package io.github.touchstone.study;

import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.OutOfRangeException;

/** The answer to a {@link Quantity}: a proof, a numerical value, an estimate, a rounded figure, or infinity; it says which. */
public sealed interface Outcome {
    /**
     * The value lies in the enclosure, proved.
     *
     * @param value the enclosure
     */
    record Certified(Enclosure value) implements Outcome {}

    /**
     * Computed in binary64 with an error budget, parts of which are estimates by refinement and not bounds (DEN, FLW, DIM).
     *
     * @param value the value, finite
     * @param error how far it may be off, absolute
     */
    record Numerical(double value, double error) implements Outcome {
        /** Rejects NaN and infinities, which are no answers, by {@link OutOfRangeException}. */
        public Numerical {
            if (!Double.isFinite(value) || !Double.isFinite(error)) {
                throw new OutOfRangeException("binary64 gave " + value + " with the error " + error);
            }
        }
    }

    /**
     * Estimated by simulation: the interval {@code value +- halfWidth} covers what it is about with the confidence stated (MCP).
     *
     * @param value the estimate, finite
     * @param halfWidth half the length of the interval
     * @param confidence such as 0.95
     * @param samples the number of runs
     */
    record Estimate(double value, double halfWidth, double confidence, long samples) implements Outcome {
        /** Rejects NaN and infinities, which are no answers, by {@link OutOfRangeException}. */
        public Estimate {
            if (!Double.isFinite(value) || !Double.isFinite(halfWidth)) {
                throw new OutOfRangeException("the simulation gave " + value + " with the half-width " + halfWidth);
            }
        }
    }

    /**
     * A lower bound by simulation: what it is about is at least {@code value} with the confidence stated, for this number of runs and
     * not only asymptotically (MCP-9).
     *
     * @param value the bound, finite
     * @param estimate what the test function gives as far as the runs tell
     * @param confidence such as 0.95
     * @param samples the number of runs
     * @param testFunction the test function, in words
     */
    record AtLeast(double value, double estimate, double confidence, long samples, String testFunction)
            implements Outcome {
        /** Rejects NaN and infinities, which are no answers, by {@link OutOfRangeException}. */
        public AtLeast {
            if (!Double.isFinite(value) || !Double.isFinite(estimate)) {
                throw new OutOfRangeException(
                        "the simulation gave the bound " + value + " and the estimate " + estimate);
            }
        }
    }

    /**
     * Computed in rounding arithmetic: no error bound.
     *
     * @param value the rounded value, finite
     */
    record Rounded(double value) implements Outcome {
        /** Rejects NaN and infinities, which are no answers, by {@link OutOfRangeException}. */
        public Rounded {
            if (!Double.isFinite(value)) {
                throw new OutOfRangeException("binary64 gave " + value);
            }
        }
    }

    /**
     * Plus infinity.
     *
     * @param reason why, in one line
     */
    record Infinite(String reason) implements Outcome {}
}
