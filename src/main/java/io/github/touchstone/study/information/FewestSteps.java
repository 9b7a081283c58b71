package io.github.touchstone.study.information;

import java.util.function.LongPredicate;

/** The least number of steps that is enough (spec GRD-4, CPX-1). */
public final class FewestSteps {
    /** No search goes beyond. */
    private static final long MOST = 1L << 50;

    private FewestSteps() {}

    /**
     * An n that is enough while n - 1 is not, or {@code least} if that is enough: the least n from there on, if with n all above it are
     * enough. Steps away from the guess double. Throws {@link IllegalArgumentException} if no n up to 2^50 is enough.
     */
    public static long of(LongPredicate enough, long least, long guess) {
        long high = Math.max(least, guess);
        long low = high;
        boolean start = enough.test(high);
        for (long step = 1; start && low > least && enough.test(low); step *= 2) {
            high = low;
            low = Math.max(least, low - step);
        }
        for (long step = 1; !start && !enough.test(high); step *= 2) {
            low = high;
            high += step;
            if (high > MOST) {
                throw new IllegalArgumentException("no number of steps is enough");
            }
        }
        if (low == least && enough.test(low)) {
            return least;
        }
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (enough.test(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }
}
