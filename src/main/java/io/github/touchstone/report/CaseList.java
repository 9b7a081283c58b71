package io.github.touchstone.report;

import io.github.touchstone.conformance.cases.Case;
import java.util.ArrayList;
import java.util.List;

/** Conformance cases, not put to anybody. */
public final class CaseList {
    private CaseList() {}

    /** The list as a table, which ends in a line feed. */
    public static String render(List<Case> cases) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("id", "level", "anchors", "sentence"));
        cases.forEach(
                c -> rows.add(List.of(c.id(), c.level().label(), String.join(",", c.anchors()), c.sentence())));
        return Table.left(rows);
    }
}
