package io.github.touchstone.math.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Holm's adjustment of p-values for the number of tests (Scand. J. Statist. 6, 1979; spec DRW-9). */
public final class Holm {
    private Holm() {}

    /**
     * The adjusted p-values, in the order given: with {@code p_(1) <= ... <= p_(m)}, {@code max over i <= k of min(1, (m - i + 1) p_(i))}. To
     * reject where the adjusted value is below alpha errs on any true hypothesis with probability alpha at most, however the tests depend
     * on each other.
     */
    public static List<Double> adjusted(List<Double> pValues) {
        int m = pValues.size();
        int[] order = IntStream.range(0, m)
                .boxed()
                .sorted(Comparator.comparing(pValues::get))
                .mapToInt(Integer::intValue)
                .toArray();
        Double[] adjusted = new Double[m];
        double largest = 0;
        for (int i = 0; i < m; i++) {
            largest = Math.max(largest, Math.min(1, (m - i) * pValues.get(order[i])));
            adjusted[order[i]] = largest;
        }
        return List.of(adjusted);
    }
}
