package io.github.touchstone.study.published;

import io.github.touchstone.study.findings.Cell;
import io.github.touchstone.study.findings.Column;
import io.github.touchstone.study.findings.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The figures as tables. */
final class PublishedTables {
    /** In a cell that waits for eigenvalues. */
    static final String NEEDED = "needs the authors' eigenvalues: --eigenvalues FILE";

    private static final Column PRINTED = new Column("printed", "printed", "");
    private static final Column COMPUTED = new Column("computed", "computed", "");
    private static final Column AGREES = new Column("agrees", "agrees", "");

    private PublishedTables() {}

    static Table data(List<Quote> quotes, List<Entry> entries) {
        List<List<Cell>> rows = new ArrayList<>();
        quotes.forEach(q -> rows.add(List.of(
                Cell.of(q.what()),
                Cell.of(q.source()),
                Cell.of(q.printed().text()),
                Cell.of(q.computed()),
                Cell.of(q.agrees() ? "yes" : "no"),
                new Cell.Absent("no run of a sampler"))));
        ordered(entries)
                .forEach(e -> rows.add(List.of(
                        Cell.of("W2 " + name(e.run())),
                        Cell.of(e.printed().isPresent() ? PublishedTable.SOURCE : ""),
                        Cell.of(e.printed().map(Printed::text).orElse("")),
                        computed(e),
                        Cell.of(verdict(e)),
                        Cell.of(e.reference()))));
        return new Table(
                "Printed figures beside the same from public formulas; for the runs of samplers also W2 on the spectrum {0.01, 0.25, 1, 4}.",
                List.of(
                        new Column("figure", "figure", ""),
                        new Column("source", "source", ""),
                        PRINTED,
                        COMPUTED,
                        AGREES,
                        new Column("w2_reference", "$W_2$, reference spectrum", "")),
                rows);
    }

    /** The runs if there are eigenvalues, else the schedules. */
    static Table print(List<Quote> quotes, List<Entry> entries, boolean eigenvalues) {
        List<List<Cell>> rows = new ArrayList<>();
        if (eigenvalues) {
            ordered(entries)
                    .forEach(e -> rows.add(List.of(
                            Cell.of(name(e.run())),
                            Cell.of(e.printed().map(Printed::text).orElse("")),
                            computed(e),
                            Cell.of(verdict(e)))));
        } else {
            quotes.forEach(q -> rows.add(List.of(
                    Cell.of(q.what()),
                    Cell.of(q.printed().text()),
                    Cell.of(q.computed()),
                    Cell.of(q.agrees() ? "yes" : "no"))));
        }
        return new Table(
                "Printed figures beside the same from public formulas.",
                List.of(new Column("figure", "figure", ""), PRINTED, COMPUTED, AGREES),
                rows);
    }

    private static List<Entry> ordered(List<Entry> entries) {
        return entries.stream()
                .sorted(Comparator.comparing((Entry e) -> e.run().scheme())
                        .thenComparing(e -> e.run().epsilon())
                        .thenComparing(e -> e.run().points())
                        .thenComparing(e -> e.run().start()))
                .toList();
    }

    private static String name(Run run) {
        return run.scheme().words() + ", eps = " + run.epsilon() + ", "
                + (run.continuous() ? "continuous" : "N = " + run.points()) + ", from "
                + run.start().words();
    }

    private static Cell computed(Entry e) {
        return e.computed().map(Cell::of).orElseGet(() -> new Cell.Absent(NEEDED));
    }

    private static String verdict(Entry e) {
        if (!e.comparable()) {
            return "";
        }
        return e.agrees() ? "yes" : "no";
    }
}
