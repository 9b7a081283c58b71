package io.github.touchstone.conformance.harness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The results of one area, counted.
 *
 * @param area the first half of the ids, or {@code total}
 * @param results the results, in order
 */
public record AreaTally(String area, List<CaseResult> results) {
    /** Copies the list. */
    public AreaTally {
        results = List.copyOf(results);
    }

    /** One tally an area, in the order of the results. */
    public static List<AreaTally> of(List<CaseResult> results) {
        Map<String, List<CaseResult>> areas = new LinkedHashMap<>();
        results.forEach(r -> areas.computeIfAbsent(r.trial().asked().area(), a -> new ArrayList<>())
                .add(r));
        return areas.entrySet().stream()
                .map(e -> new AreaTally(e.getKey(), e.getValue()))
                .toList();
    }

    /** How many have this status. */
    public int count(Status status) {
        return (int) results.stream().filter(r -> r.status() == status).count();
    }

    /** How many agree to one unit in the last place. */
    public int tight() {
        return (int) results.stream()
                .filter(r -> r.finding() instanceof Finding.Agrees agrees && agrees.grade() == Grade.TIGHT)
                .count();
    }

    /** The largest distance of an answer that agrees, as a share of the one that would just pass. */
    public String share() {
        return results.stream()
                .filter(r -> r.finding() instanceof Finding.Agrees)
                .map(r -> ((Finding.Agrees) r.finding()).share())
                .filter(share -> !share.isEmpty())
                .max((a, b) -> new BigDecimal(a).compareTo(new BigDecimal(b)))
                .orElse("");
    }
}
