package io.github.touchstone.study.lipschitz;

import io.github.touchstone.study.montecarlo.EmpiricalBernstein;
import io.github.touchstone.study.montecarlo.Streams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * {@code P(g > L)} for equal weights and one covariance at probabilities that plain draws never meet (spec SMO-7). With {@code f = (1/K)
 * sum phi_k} and shares q_k, draws come from {@code h = (1/(K Z)) sum over i != k of sqrt(phi_i phi_k)}, that is N((mu_i + mu_k)/2, I)
 * for a pair drawn with the weight {@code exp(-D_ik^2/8)}; {@code Z = (1/K) sum exp(-D_ik^2/8)}. Then
 *
 * <pre>f/h = Z/((sum sqrt(q_k))^2 - 1) &lt;= Z D_max^2/(4 (1 + L))   where g > L,</pre>
 *
 * <p>a bounded weight, and the empirical Bernstein inequality holds for every number of draws.
 */
final class RareSteepness {
    private static final int BLOCK = 500;

    private final Places places;
    private final double normaliser;
    private final double furthest;
    private final double[] cumulative;

    /** One draw of positive weight. */
    private record Weighted(double g, double weight) {}

    /** An estimate of the smallest L between two bounds that hold together with 95 %. */
    record Interval(double value, double lower, double upper) {}

    RareSteepness(Places places) {
        this.places = places;
        int k = places.size();
        // by symmetry one pair stands for all of a simplex
        boolean alike = places instanceof Places.Simplex;
        cumulative = alike ? new double[0] : new double[k * k];
        double sum = 0;
        double largest = 0;
        for (int i = 0; i < (alike ? 1 : k); i++) {
            for (int j = 0; j < k; j++) {
                double squared = places.squaredDistance(i, j);
                sum += i == j ? 0 : StrictMath.exp(-squared / 8);
                largest = Math.max(largest, squared);
                if (!alike) {
                    cumulative[i * k + j] = sum;
                }
            }
        }
        normaliser = alike ? sum : sum / k;
        furthest = largest;
    }

    /**
     * The smallest {@code L >= 1} with {@code P(g > L) <= p}: two candidates from the first half of the draws, each of which the second
     * half proves to be a bound with 97.5 %. Empty if it does not; then more draws are needed.
     */
    Optional<Interval> least(double p, int draws, Streams.Stage streams) {
        List<Weighted> first = draw(draws / 2, streams);
        List<Weighted> second = draw(draws / 2, streams);
        int n = draws / 2;
        double value = quantile(first, n, p);
        double upper = candidate(first, n, p, 1);
        double lower = candidate(first, n, p, -1);
        boolean above = bound(second, n, upper, 1, 1) <= p;
        boolean below = lower <= 1 || bound(second, n, lower, -1, 1) > p;
        return above && below
                ? Optional.of(new Interval(Math.max(1, value), Math.max(1, lower), Math.max(1, upper)))
                : Optional.empty();
    }

    /** {@code P(g > L)}, plain: the mean of the weights. */
    double probability(double bound, int draws, Streams.Stage streams) {
        return mean(draw(draws, streams), draws, bound);
    }

    private static double quantile(List<Weighted> sorted, int n, double p) {
        double sum = 0;
        for (Weighted w : sorted) {
            sum += w.weight();
            if (sum / n > p) {
                return w.g();
            }
        }
        return 1;
    }

    /** The L at which the bound of the first half, with twice its gap for the chance of the second, crosses p: above or below. */
    private double candidate(List<Weighted> sorted, int n, double p, int side) {
        double low = 1;
        double high = furthest;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (bound(sorted, n, middle, side, 2) <= p) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return side > 0 ? high : low;
    }

    private double bound(List<Weighted> sorted, int n, double level, int side, int gaps) {
        double mean = mean(sorted, n, level);
        double squares = 0;
        for (Weighted w : sorted) {
            if (w.g() <= level) {
                break;
            }
            squares += w.weight() * w.weight();
        }
        double variance = (squares - n * mean * mean) / (n - 1.0);
        double range = normaliser * furthest / (4 * (1 + level));
        return mean + side * gaps * new EmpiricalBernstein(range, 0.025).gap(Math.max(0, variance), n);
    }

    private static double mean(List<Weighted> sorted, int n, double level) {
        double sum = 0;
        for (Weighted w : sorted) {
            if (w.g() <= level) {
                break;
            }
            sum += w.weight();
        }
        return sum / n;
    }

    /** Draws with g above 1, the greatest first. */
    private List<Weighted> draw(int n, Streams.Stage streams) {
        List<Weighted> kept = new ArrayList<>();
        for (int from = 0; from < n; from += BLOCK) {
            UniformRandomProvider rng = streams.next();
            ZigguratSampler.NormalizedGaussian normal = ZigguratSampler.NormalizedGaussian.of(rng);
            for (int i = from; i < Math.min(n, from + BLOCK); i++) {
                Weighted w = one(rng, normal);
                if (w.g() > 1) {
                    kept.add(w);
                }
            }
        }
        kept.sort(Comparator.comparingDouble(Weighted::g).reversed());
        return kept;
    }

    private Weighted one(UniformRandomProvider rng, ZigguratSampler.NormalizedGaussian normal) {
        int size = places.size();
        double[] x = new double[places.dimension()];
        for (int j = 0; j < x.length; j++) {
            x[j] = normal.sample();
        }
        int pair = cumulative.length == 0 ? 1 : chosen(rng.nextDouble() * cumulative[cumulative.length - 1]);
        places.addMiddle(pair / size, pair % size, x);
        double[] shares = new double[size];
        places.exponents(x, shares);
        double largest = Arrays.stream(shares).max().orElseThrow();
        double sum = 0;
        for (int k = 0; k < size; k++) {
            shares[k] = StrictMath.exp(shares[k] - largest);
            sum += shares[k];
        }
        double roots = 0;
        for (int k = 0; k < size; k++) {
            shares[k] /= sum;
            roots += Math.sqrt(shares[k]);
        }
        double g = places.norm(shares) - 1;
        return new Weighted(g, g > 1 ? normaliser / (roots * roots - 1) : 0);
    }

    private int chosen(double at) {
        int found = Arrays.binarySearch(cumulative, at);
        int index = found < 0 ? -found - 1 : found + 1;
        while (index % (places.size() + 1) == 0) {
            index++;
        }
        return Math.min(index, cumulative.length - 2);
    }
}
