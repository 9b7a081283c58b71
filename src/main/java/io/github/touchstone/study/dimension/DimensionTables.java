package io.github.touchstone.study.dimension;

import io.github.touchstone.math.statistics.LeastSquares.Coefficient;
import io.github.touchstone.study.dimension.Case.Line;
import io.github.touchstone.study.findings.Cell;
import io.github.touchstone.study.findings.Column;
import io.github.touchstone.study.findings.Table;
import io.github.touchstone.study.findings.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tables of the study. */
final class DimensionTables {
    private static final Cell NO = new Cell.Absent("not asked");

    private DimensionTables() {}

    /** Everything: divergences against d, mixtures on the line, L of products. */
    static Table data(Results results) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Line line : results.lines()) {
            List<Case> cases = results.of(line);
            for (int i = 0; i < cases.size(); i++) {
                Case c = cases.get(i);
                rows.add(List.of(
                        Cell.of(line.kind()),
                        Cell.of(line.target()),
                        Cell.of(line.sampler()),
                        Cell.of(line.quantity()),
                        Cell.of(line.steps()),
                        Cell.of(c.dimension()),
                        Cell.of(c.value()),
                        Cell.of(c.perCoordinate()),
                        i == 0 ? new Cell.Absent("first") : local(cases.get(i - 1), c),
                        NO));
            }
        }
        for (Peak p : results.peaks()) {
            rows.add(peak(p, Growth.DDPM, p.ddpm()));
            rows.add(peak(p, Growth.DDIM, p.ddim()));
        }
        for (Copies c : results.copies()) {
            rows.add(List.of(
                    Cell.of("copies"),
                    Cell.of("two of variance 1/4 at distance 8, d-fold"),
                    Cell.of("none"),
                    Cell.of("L at p = d^-4"),
                    NO,
                    Cell.of(c.dimension()),
                    NO,
                    NO,
                    NO,
                    Cell.of(c.steepness())));
        }
        return new Table(
                "Divergences against d and against the smoothness constant L, logistic schedule with c0 = 2, c1 = 10.",
                List.of(
                        new Column("kind", "class", ""),
                        new Column("target", "target", ""),
                        new Column("sampler", "sampler", ""),
                        new Column("quantity", "quantity", ""),
                        new Column("steps", "$T$", ""),
                        new Column("d", "$d$", ""),
                        new Column("divergence", "divergence", "nats"),
                        new Column("per_coordinate", "per coordinate", "nats"),
                        new Column("local_exponent", "local exponent of $d$", ""),
                        new Column("smoothness", "$L$", "")),
                rows);
    }

    private static List<Cell> peak(Peak p, String sampler, Optional<Value> cost) {
        return List.of(
                Cell.of(p.how()),
                Cell.of(p.mixture()),
                Cell.of(sampler),
                Cell.of("T^2 KL(X_1||Y_1)/log^2 T"),
                Cell.of(p.steps()),
                Cell.of(1),
                NO,
                cost.map(Cell::of).orElse(new Cell.Absent("refused or not asked")),
                NO,
                p.steepness().map(Cell::of).orElse(NO));
    }

    private static Cell local(Case from, Case to) {
        return from.value().error() < from.value().value()
                        && to.value().error() < to.value().value()
                ? Cell.of(Value.exponent(from.value(), to.value(), (double) to.dimension() / from.dimension()))
                : new Cell.Absent("an interval reaches to 0");
    }

    /** The exponents. */
    static Table exponents(Results results) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Line line : results.lines()) {
            Coefficient power = results.exponent(line);
            List<Case> cases = results.of(line);
            Case last = cases.get(cases.size() - 1);
            rows.add(List.of(
                    Cell.of(line.kind()),
                    Cell.of(line.target()),
                    Cell.of(line.sampler()),
                    Cell.of(line.quantity()),
                    Cell.of(line.steps()),
                    Cell.of(last.dimension()),
                    Cell.of(last.perCoordinate()),
                    Cell.of(Value.fitted(power))));
        }
        return new Table(
                "Power of d in the divergence, with 95 % intervals of the fit, and the divergence per coordinate at the greatest d.",
                List.of(
                        new Column("kind", "class", ""),
                        new Column("target", "target", ""),
                        new Column("sampler", "sampler", ""),
                        new Column("quantity", "quantity", ""),
                        new Column("steps", "$T$", ""),
                        new Column("d", "greatest $d$", ""),
                        new Column("per_coordinate", "per coordinate", "nats"),
                        new Column("exponent", "exponent of $d$", "")),
                rows);
    }
}
