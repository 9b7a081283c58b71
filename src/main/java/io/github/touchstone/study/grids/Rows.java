package io.github.touchstone.study.grids;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.study.findings.Value;
import io.github.touchstone.study.grids.Problem.Source;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that was measured, by its question. */
final class Rows {
    private final Map<Problem, Row> rows = new LinkedHashMap<>();

    Rows(List<Row> rows) {
        rows.forEach(row -> this.rows.put(row.problem(), row));
    }

    /** All of them, in the order in which they were asked. */
    List<Row> all() {
        return List.copyOf(rows.values());
    }

    Optional<Row> of(Problem problem) {
        return Optional.ofNullable(rows.get(problem));
    }

    /** The point mass from the usual horizon to the usual goal, by falling delta. */
    List<Row> stops(Integrator sampler, Grid grid) {
        return overScales(Source.POINT, sampler, grid);
    }

    /** The usual horizon and goal in the usual time, by falling delta or lambda. */
    List<Row> overScales(Source target, Integrator sampler, Grid grid) {
        return rows.values().stream()
                .filter(row -> {
                    Problem p = row.problem();
                    Span usual = target == Source.SMOOTH
                            ? Span.smooth(Plan.HORIZON, p.span().scale())
                            : Plan.stopped(Plan.HORIZON, p.span().scale());
                    return p.equals(new Problem(target, sampler, grid, usual, Plan.GOAL));
                })
                .sorted(Comparator.comparing((Row row) -> row.problem().span().scale())
                        .reversed())
                .toList();
    }

    /** The point mass to the usual stop and goal in the usual time, by growing horizon, where some number of steps suffices. */
    List<Row> horizons(Integrator sampler, Grid grid) {
        return rows.values().stream()
                .filter(row -> row.answer().isPresent())
                .filter(row -> {
                    Problem p = row.problem();
                    Span span = Plan.stopped(p.span().horizon(), Plan.STOP);
                    return p.equals(new Problem(Source.POINT, sampler, grid, span, Plan.GOAL));
                })
                .sorted(Comparator.comparing((Row row) -> row.problem().span().horizon()))
                .toList();
    }

    /** The point mass with this sampler, grid and delta, from the usual horizon to the usual goal. */
    Row stop(Integrator sampler, Grid grid, Rational delta) {
        Problem problem = new Problem(Source.POINT, sampler, grid, Plan.stopped(Plan.HORIZON, delta), Plan.GOAL);
        return of(problem).orElseThrow();
    }

    /** N over that of the grid geometric in R, where both were asked for and exist. */
    Optional<Value> overGeometric(Row row) {
        return of(row.problem().with(Grid.GEOMETRIC))
                .filter(best -> best.answer().isPresent() && row.answer().isPresent())
                .map(best -> row.number().over(best.number()));
    }
}
