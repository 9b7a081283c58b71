package io.github.touchstone.study.grids;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.study.findings.Cell;
import io.github.touchstone.study.findings.Column;
import io.github.touchstone.study.findings.Table;
import io.github.touchstone.study.findings.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The measured rows as tables. */
final class GridTables {
    private static final List<Column> DATA = List.of(
            new Column("target", "target", ""),
            new Column("sampler", "sampler", ""),
            new Column("grid", "grid", ""),
            new Column("convention", "time", ""),
            new Column("horizon", "$T$", ""),
            new Column("stop", "$\\delta$", ""),
            new Column("variance", "$\\lambda$", ""),
            new Column("goal", "$\\varepsilon$", "nats"),
            new Column("proof", "smaller $N$", ""),
            new Column("steps", "$N$", ""),
            new Column("reached", "$\\mathrm{KL}(N)$", "nats"),
            new Column("missed", "$\\mathrm{KL}(N-1)$", "nats"),
            new Column("first_order", "$C/(\\varepsilon-\\mathrm{KL}_0)$", ""),
            new Column("least", "$C_{\\min}/(\\varepsilon-\\mathrm{KL}_0)$", ""),
            new Column("over_geometric", "$N/N_{\\mathrm{geometric}}$", ""));

    private GridTables() {}

    /** Everything. */
    static Table data(Rows rows) {
        return new Table(
                "The smallest numbers N of steps with a path divergence of at most eps",
                DATA,
                rows.all().stream().map(row -> cells(rows, row)).toList());
    }

    private static List<Cell> cells(Rows rows, Row row) {
        Problem p = row.problem();
        Span span = p.span();
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(p.target().label()),
                Cell.of(p.integrator().rule().name()),
                Cell.of(p.grid().label()),
                Cell.of(span.convention().label()),
                Cell.of(span.horizon().doubleValue()),
                Cell.of(span.stop().doubleValue()),
                Cell.of(span.smoothing().doubleValue()),
                Cell.of(p.goal().doubleValue())));
        cells.addAll(row.answer().map(found -> answer(row, found)).orElseGet(() -> {
            Cell none = new Cell.Absent("KL(X_T || N(0,1)) alone exceeds the goal");
            return List.of(Cell.of("no N"), none, none, none, none, none);
        }));
        cells.add(rows.overGeometric(row)
                .map(Cell::of)
                .orElseGet(() -> new Cell.Absent("the geometric grid was not asked")));
        return cells;
    }

    private static List<Cell> answer(Row row, Smallest found) {
        double error = PathSum.error(found.steps());
        return List.of(
                Cell.of(found.proof().words()),
                Cell.of(row.number()),
                Cell.of(Value.numerical(found.reached(), error)),
                Cell.of(Value.numerical(found.missed(), error)),
                Cell.of(row.firstOrderSteps()),
                Cell.of(row.leastSteps()));
    }

    /** The point mass, horizon 12, eps = 0.05: a row for each sampler and delta, a column for each grid. */
    static Table printed(Rows rows) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("sampler", "sampler", ""));
        columns.add(new Column("stop", "$\\delta$", ""));
        for (Grid grid : Grid.values()) {
            columns.add(new Column(grid.name().toLowerCase(Locale.ROOT), grid.label(), ""));
        }
        List<List<Cell>> cells = Stream.of(Integrator.EXPONENTIAL, Integrator.EULER_MARUYAMA)
                .flatMap(sampler -> rows.stops(sampler, Grid.GEOMETRIC).stream()
                        .map(row -> row.problem().span().stop())
                        .sorted(Comparator.reverseOrder())
                        .map(delta -> line(rows, sampler, delta)))
                .toList();
        return new Table(
                "Smallest number of steps with a path divergence of at most 0.05 nats; point mass at 0, "
                        + "dX = -X/2 dt + dW, horizon 12, early stop delta",
                columns,
                cells);
    }

    private static List<Cell> line(Rows rows, Integrator sampler, Rational delta) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(sampler.rule().name()));
        cells.add(Cell.of(delta.doubleValue()));
        for (Grid grid : Grid.values()) {
            cells.add(rows.stops(sampler, grid).stream()
                    .filter(row -> row.problem().span().stop().equals(delta))
                    .findFirst()
                    .map(row -> Cell.of(row.number()))
                    .orElseGet(() -> new Cell.Absent("not asked: too many steps")));
        }
        return cells;
    }
}
