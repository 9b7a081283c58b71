package io.github.touchstone.study.montecarlo;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.numbers.core.Sum;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The sum of the strata's expectations to a wanted half-width, in two stages (spec MCP-3). A pilot estimates the strata's deviations;
 * they decide how many draws each stratum gets; the estimate and its interval come from those second draws alone. As the number
 * of draws is fixed before they are made, there is one look at the data and nothing to correct for.
 */
final class TwoStages {
    /** The pilot's draws of each stratum, at least. */
    private static final int LEAST = 64;

    /** The pilot's draws in all, at least. */
    private static final int PILOT = 4096;

    /** The share of the second draws that the strata get alike, whatever the pilot says of their deviations. */
    private static final double EVEN = 0.1;

    /** More draws than the pilot's variances ask for, as they are estimates. */
    private static final double MARGIN = 1.5;

    private TwoStages() {}

    /**
     * The estimate. Its half-width may be above the wanted one, where the most draws allowed do not suffice or the pilot was
     * mistaken: it says what was reached.
     */
    static Estimate estimate(Strata strata, Precision precision, Progress progress) {
        return better(List.of(strata), precision, progress);
    }

    /** Of several forms of one sum, with as many strata, that of the least deviation in the pilot. */
    static Estimate better(List<? extends Strata> forms, Precision precision, Progress progress) {
        int n = forms.get(0).size();
        long each = Math.max(LEAST, (PILOT + n - 1) / n);
        long first = each * n * forms.size();
        if (first + each * n > precision.maxSamples()) {
            throw new NotEstimableException("at least " + (first + each * n) + " draws are needed, " + each
                    + " for each of two stages and " + n + " terms; " + precision.maxSamples() + " are allowed");
        }
        Streams streams = new Streams(precision.seed());
        long[] alike = new long[n];
        Arrays.fill(alike, each);
        Tally[] pilot = new Tally[0];
        Strata strata = forms.get(0);
        double least = Double.POSITIVE_INFINITY;
        long done = 0;
        for (Strata form : forms) {
            Tally[] tallies = Blocks.draw(form, alike, streams.stage(), progress, done, first + each * n);
            done += each * n;
            double deviations = Arrays.stream(deviations(tallies)).sum();
            if (deviations < least || pilot.length == 0) {
                pilot = tallies;
                strata = form;
                least = deviations;
            }
        }
        long[] counts = allocation(pilot, each, precision.maxSamples() - first, precision);
        long planned = first + Arrays.stream(counts).sum();
        Tally[] second = Blocks.draw(strata, counts, streams.stage(), progress, first, planned);
        return estimate(second, precision.confidence(), planned);
    }

    private static double[] deviations(Tally[] tallies) {
        return Arrays.stream(tallies).mapToDouble(t -> Math.sqrt(t.variance())).toArray();
    }

    /** Neyman's allocation: draws in proportion to the deviation, so many that the interval is as wide as wanted. */
    private static long[] allocation(Tally[] pilot, long least, long most, Precision precision) {
        int n = pilot.length;
        double[] deviations = deviations(pilot);
        double all = Arrays.stream(deviations).sum();
        double[] shares = new double[n];
        double variance = 0;
        for (int s = 0; s < n; s++) {
            shares[s] = all > 0 ? (1 - EVEN) * deviations[s] / all + EVEN / n : 1.0 / n;
            variance += deviations[s] * deviations[s] / shares[s];
        }
        double z = quantile(1e9, precision.confidence()) / precision.halfWidth();
        double wanted = MARGIN * z * z * variance;
        double spare = most - (double) least * n;
        double draws = Math.min(wanted, spare);
        long[] counts = new long[n];
        for (int s = 0; s < n; s++) {
            counts[s] = least + (long) (shares[s] * draws);
        }
        return counts;
    }

    /** {@code sum mean_s -+ t sqrt(sum V_s)}, V_s the variance of mean_s, with Satterthwaite's degrees of freedom. */
    static Estimate estimate(Tally[] tallies, double confidence, long samples) {
        Sum value = Sum.create();
        double variance = 0;
        double uncertainty = 0;
        for (Tally tally : tallies) {
            double v = tally.variance() / tally.count();
            value.add(tally.mean());
            variance += v;
            uncertainty += v * v / (tally.count() - 1);
        }
        double freedom = uncertainty > 0 ? variance * variance / uncertainty : 1;
        double halfWidth = variance > 0 ? quantile(freedom, confidence) * Math.sqrt(variance) : 0;
        return new Estimate(value.getAsDouble(), halfWidth, confidence, samples);
    }

    private static double quantile(double freedom, double confidence) {
        return TDistribution.of(freedom).inverseSurvivalProbability((1 - confidence) / 2);
    }
}
