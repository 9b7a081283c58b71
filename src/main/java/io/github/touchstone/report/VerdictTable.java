package io.github.touchstone.report;

import io.github.touchstone.conformance.harness.AreaTally;
import io.github.touchstone.conformance.harness.Results;
import io.github.touchstone.conformance.harness.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The results counted, a row an area; columns of zeros alone are left out. */
final class VerdictTable {
    private VerdictTable() {}

    /** Header first, the total last. */
    static List<List<String>> rows(Results results) {
        List<AreaTally> tallies = new ArrayList<>(AreaTally.of(results.cases()));
        tallies.add(new AreaTally("total", results.cases()));
        List<Status> columns = Stream.of(Status.values())
                .filter(s -> s == Status.PASS || s == Status.FAIL || results.count(s) > 0)
                .toList();
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("area"));
        columns.forEach(s -> head.add(s.label()));
        head.addAll(List.of("tight", "worst/accepted"));
        rows.add(head);
        for (AreaTally tally : tallies) {
            List<String> row = new ArrayList<>(List.of(tally.area()));
            columns.forEach(s -> row.add("" + tally.count(s)));
            row.addAll(List.of("" + tally.tight(), tally.share()));
            rows.add(row);
        }
        return rows;
    }
}
