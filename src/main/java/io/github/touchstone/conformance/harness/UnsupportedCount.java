package io.github.touchstone.conformance.harness;

import java.util.List;
import java.util.TreeMap;

/**
 * Cases that were not put for want of one capability.
 *
 * @param capability as in the {@code requires} of cases, or the words of the implementation
 * @param results how many results
 */
public record UnsupportedCount(String capability, int results) {
    /** By capability, sorted; a case counts under the first that it misses. */
    public static List<UnsupportedCount> of(List<CaseResult> results) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (CaseResult r : results) {
            if (r.finding() instanceof Finding.Unsupported unsupported) {
                counts.merge(unsupported.missing().orElse("answered: " + unsupported.reason()), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .map(e -> new UnsupportedCount(e.getKey(), e.getValue()))
                .toList();
    }
}
