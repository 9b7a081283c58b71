package io.github.touchstone.samplers.practice;

import io.github.touchstone.math.numbers.Rational;

/** What is done to the predicted clean sample before it is used (spec PRC-11, PRC-12). */
public sealed interface Clipping {
    /** Nothing. */
    record None() implements Clipping {}

    /**
     * Each element is moved into {@code [-range, range]}.
     *
     * @param range positive
     */
    record Range(Rational range) implements Clipping {
        /** Rejects a range that is not positive. */
        public Range {
            if (range.signum() <= 0) {
                throw new UndefinedStepException("clip_sample_range = " + range + " is not positive");
            }
        }
    }

    /**
     * Dynamic thresholding (Saharia et al. 2022, sec. 2.3): with s the quantile of |x0| over the array, moved into {@code
     * [1, max]}, each element is moved into [-s, s] and divided by s.
     *
     * @param ratio which quantile, in [0, 1]
     * @param max the greatest s, at least one
     */
    record Thresholding(Rational ratio, Rational max) implements Clipping {
        /** Rejects a ratio outside [0, 1] and a maximum below one. */
        public Thresholding {
            if (ratio.signum() < 0 || ratio.compareTo(Rational.ONE) > 0) {
                throw new UndefinedStepException("thresholding ratio = " + ratio + " is outside [0, 1]");
            }
            if (max.compareTo(Rational.ONE) < 0) {
                throw new UndefinedStepException("thresholding max = " + max + " is below 1");
            }
        }
    }
}
