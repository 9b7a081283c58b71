package io.github.touchstone.study.montecarlo;

/**
 * Count, mean and sum of squared deviations of some draws (Welford 1962), which can be merged (Chan, Golub, LeVeque 1983): no
 * difference of large sums is taken.
 *
 * @param count the number of draws
 * @param mean their mean, 0 if there are none
 * @param squares {@code sum (x - mean)^2}
 */
record Tally(long count, double mean, double squares) {
    static final Tally EMPTY = new Tally(0, 0, 0);

    Tally with(double x) {
        double gap = x - mean;
        double next = mean + gap / (count + 1);
        return new Tally(count + 1, next, squares + gap * (x - next));
    }

    Tally merge(Tally other) {
        if (count == 0 || other.count == 0) {
            return count == 0 ? other : this;
        }
        long n = count + other.count;
        double gap = other.mean - mean;
        return new Tally(
                n,
                mean + gap * other.count / n,
                squares + other.squares + gap * gap * ((double) count * other.count / n));
    }

    /** The sample variance; at least two draws. */
    double variance() {
        return squares / (count - 1);
    }
}
