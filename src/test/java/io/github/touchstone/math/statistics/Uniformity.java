package io.github.touchstone.math.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/** Whether p-values are uniform, by chi^2 over bins. */
public final class Uniformity {
    private static final int BINS = 20;

    /** A right test is refused once in a million, if the seed were drawn; it is not. */
    private static final double SURE = 1e-6;

    private Uniformity() {}

    /** The chi^2 tail of the counts of p-values in equal bins. */
    public static double tail(double[] pValues) {
        long[] counts = new long[BINS];
        for (double p : pValues) {
            counts[(int) Math.min(BINS - 1, Math.floor(p * BINS))]++;
        }
        double expected = (double) pValues.length / BINS;
        double chiSquare = LongStream.of(counts)
                .asDoubleStream()
                .map(c -> (c - expected) * (c - expected) / expected)
                .sum();
        return ChiSquaredDistribution.of(BINS - 1).survivalProbability(chiSquare);
    }

    public static void assertUniform(double[] pValues) {
        assertThat(tail(pValues)).isGreaterThan(SURE);
    }
}
