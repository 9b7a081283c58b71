package io.github.touchstone.study.smoothness;

/**
 * How hard to look.
 *
 * @param digits the digits wanted of an enclosure, 1 to {@value #MAX_DIGITS}; fewer may come
 * @param samples the draws of each level, where draws are needed
 * @param confidence of what is estimated, in (0, 1)
 * @param seed of the draws
 */
public record Effort(int digits, int samples, double confidence, long seed) {
    /** The most digits: bounds are doubles. */
    public static final int MAX_DIGITS = 12;

    /** Rejects values outside their range. */
    public Effort {
        if (digits < 1 || digits > MAX_DIGITS || samples < 1 || !(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("an effort needs 1 to " + MAX_DIGITS
                    + " digits, draws and a confidence in (0, 1), got " + digits + ", " + samples + ", " + confidence);
        }
    }

    /** The relative width of an enclosure with so many digits. */
    double relativeWidth() {
        return StrictMath.pow(10, -digits);
    }
}
