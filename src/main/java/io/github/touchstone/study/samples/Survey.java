package io.github.touchstone.study.samples;

import io.github.touchstone.math.statistics.Draws;
import io.github.touchstone.math.statistics.WhiteMoments;
import io.github.touchstone.study.InvalidExperimentException;
import java.util.List;

/** The first reading of the draws: how many there are, their moments after whitening, and how far rounding may have moved projections. */
final class Survey {
    private static final long MOST_DRAWS = Integer.MAX_VALUE - 8L;

    private final long count;
    private final double[] roundingErrors;

    private Survey(long count, double[] roundingErrors) {
        this.count = count;
        this.roundingErrors = roundingErrors;
    }

    /** Reads all draws; moments are added to those of each whitening. */
    static Survey of(Draws draws, List<Direction> directions, List<Whitened> whitened) {
        int d = draws.dimension();
        long[] count = {0};
        double[] errors = new double[directions.size()];
        double[] z = new double[d];
        draws.forEach(x -> {
            count[0]++;
            for (Whitened w : whitened) {
                w.whitening().apply(x, z);
                w.moments().add(z);
            }
            for (int k = 0; k < errors.length; k++) {
                if (!directions.get(k).isAxis()) {
                    errors[k] = Math.max(errors[k], directions.get(k).roundingError(x, draws.rounding()));
                }
            }
        });
        if (count[0] > MOST_DRAWS) {
            throw new InvalidExperimentException("file", "has " + count[0] + " draws; the most are " + MOST_DRAWS);
        }
        return new Survey(count[0], errors);
    }

    /**
     * Moments of draws that were made standard.
     *
     * @param whitening what makes them so
     * @param moments where they are summed
     */
    record Whitened(SpaceLaw.Whitening whitening, WhiteMoments moments) {}

    /** n. */
    int count() {
        return (int) count;
    }

    /** The most that rounding may have moved a projection on the k-th direction, unless it is an axis. */
    double roundingError(int k) {
        return roundingErrors[k];
    }
}
