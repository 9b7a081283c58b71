package io.github.touchstone.conformance.faults;

import java.util.Collection;
import java.util.List;

/**
 * Which area of the suite kills which fault (spec FLT-2).
 *
 * @param areas the columns, in the order of the suite
 * @param rows one for each fault, in the order of the catalogue
 */
public record KillMatrix(List<String> areas, List<KillRow> rows) {
    /** Single steps alone. */
    public static final List<String> STEPS = List.of("step");

    /** Verdicts on laws alone. */
    public static final List<String> LAWS = List.of("law", "bound");

    /** Copies the lists. */
    public KillMatrix {
        areas = List.copyOf(areas);
        rows = List.copyOf(rows);
    }

    /** The number of faults that one of these areas kills. */
    public int killedBy(Collection<String> some) {
        return (int) rows.stream().filter(row -> row.killedBy(some)).count();
    }

    /** The faults that one of these areas kills and no other does. */
    public List<Fault> killedOnlyBy(Collection<String> some) {
        List<String> others =
                areas.stream().filter(area -> !some.contains(area)).toList();
        return rows.stream()
                .filter(row -> row.killedBy(some) && !row.killedBy(others))
                .map(KillRow::fault)
                .toList();
    }

    /** The faults that none of these areas kills. */
    public List<Fault> survivorsOf(Collection<String> some) {
        return rows.stream()
                .filter(row -> !row.killedBy(some))
                .map(KillRow::fault)
                .toList();
    }
}
