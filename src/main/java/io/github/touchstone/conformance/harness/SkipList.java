package io.github.touchstone.conformance.harness;

import io.github.touchstone.conformance.cases.Case;
import io.github.touchstone.conformance.cases.Dtype;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Known deviations, at most one a case and format (spec HAR-6). */
public final class SkipList {
    private final List<Skip> skips;
    private final List<StaleSkip> unmatched;

    private SkipList(List<Skip> skips, List<StaleSkip> unmatched) {
        this.skips = skips;
        this.unmatched = unmatched;
    }

    /** No deviations. */
    public static SkipList none() {
        return new SkipList(List.of(), List.of());
    }

    /**
     * The skips.
     *
     * @param known every case that there is, selected or not
     * @throws IllegalArgumentException if two skips cover one case in one format
     */
    public static SkipList of(List<Skip> skips, Collection<Case> known) {
        for (Case c : known) {
            for (Dtype dtype : Dtype.values()) {
                List<Skip> covering =
                        skips.stream().filter(s -> s.covers(c.id(), dtype)).toList();
                if (covering.size() > 1) {
                    throw new IllegalArgumentException(c.id() + " is skipped twice, by '"
                            + covering.get(0).text() + "' (" + covering.get(0).place() + ") and '"
                            + covering.get(1).text() + "' (" + covering.get(1).place() + ")");
                }
            }
        }
        List<StaleSkip> unmatched = skips.stream()
                .filter(s -> known.stream().noneMatch(c -> s.pattern().matches(c.id())))
                .map(s -> new StaleSkip(s, "matches no case"))
                .toList();
        return new SkipList(List.copyOf(skips), unmatched);
    }

    /** The skip that covers the case in this format. */
    public Optional<Skip> covering(Case c, Dtype dtype) {
        return skips.stream().filter(s -> s.covers(c.id(), dtype)).findFirst();
    }

    /** Skips that match no case, and skips of which every case that was answered passed. */
    public List<StaleSkip> stale(List<CaseResult> results) {
        List<StaleSkip> stale = new ArrayList<>(unmatched);
        for (Skip skip : skips) {
            List<CaseResult> covered = results.stream()
                    .filter(r -> r.trial().skip().filter(skip::equals).isPresent())
                    .toList();
            long passed =
                    covered.stream().filter(r -> r.status() == Status.PASS).count();
            boolean justified = covered.stream().anyMatch(r -> r.status() == Status.SKIPPED);
            if (passed > 0 && !justified) {
                stale.add(new StaleSkip(skip, passed == 1 ? "its case passes" : "its " + passed + " cases pass"));
            }
        }
        return List.copyOf(stale);
    }
}
