package io.github.touchstone.study.smoothness;

import io.github.touchstone.study.montecarlo.Factors;
import io.github.touchstone.study.montecarlo.NotEstimableException;
import io.github.touchstone.study.montecarlo.ScoreSlopes;
import io.github.touchstone.study.montecarlo.Streams;
import java.util.Arrays;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Draws of {@code G = tau ||grad s_tau(X_tau)||_op} at one level, in order of size, and what follows from them for every number of
 * draws (spec LIP-6).
 */
final class Draws {
    private final double[] sorted;

    private Draws(double[] sorted) {
        this.sorted = sorted;
    }

    static Draws of(Factors factors, NoiseLevel level, int n, Streams.Stage streams) {
        double tau = level.tau().getReal();
        double[] values = ScoreSlopes.of(factors, level.signal().getReal(), tau).draw(n, streams);
        for (int i = 0; i < n; i++) {
            values[i] *= tau;
        }
        Arrays.sort(values);
        return new Draws(values);
    }

    /** {@code P(G > L)} with the interval of Clopper and Pearson (1934). */
    Found.Estimated exceedance(double bound, double confidence) {
        int n = sorted.length;
        long k = Arrays.stream(sorted).filter(g -> g > bound).count();
        double tail = (1 - confidence) / 2;
        double lower = k == 0 ? 0 : BetaDistribution.of(k, n - k + 1).inverseCumulativeProbability(tail);
        double upper = k == n ? 1 : BetaDistribution.of(k + 1, n - k).inverseSurvivalProbability(tail);
        return new Found.Estimated((double) k / n, lower, upper, confidence, n);
    }

    /**
     * The least L with {@code P(G > L) <= p}, between two draws by rank: of n draws at least k are below L with the probability that
     * Bin(n, 1 - p) is at least k, or a smaller one.
     */
    Found.Estimated constant(double p, double confidence) {
        int n = sorted.length;
        double tail = (1 - confidence) / 2;
        BinomialDistribution below = BinomialDistribution.of(n, 1 - p);
        int upper = (int) Math.floor(n * (1 - p));
        while (below.survivalProbability(upper - 1) > tail) {
            upper++;
        }
        if (upper > n) {
            throw new NotEstimableException("with probability " + p + " at least "
                    + (long) Math.ceil(StrictMath.log(tail) / StrictMath.log1p(-p))
                    + " draws are needed for an upper bound of L, got " + n);
        }
        int lower = (int) Math.ceil(n * (1 - p));
        while (lower > 0 && below.cumulativeProbability(lower - 1) > tail) {
            lower--;
        }
        int middle = Math.max(1, (int) Math.ceil(n * (1 - p)));
        return new Found.Estimated(at(middle), lower == 0 ? 0 : at(lower), at(upper), confidence, n);
    }

    private double at(int rank) {
        return sorted[rank - 1];
    }
}
