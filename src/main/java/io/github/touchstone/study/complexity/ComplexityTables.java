package io.github.touchstone.study.complexity;

import io.github.touchstone.study.findings.Cell;
import io.github.touchstone.study.findings.Column;
import io.github.touchstone.study.findings.Table;
import io.github.touchstone.study.findings.Value;
import java.util.ArrayList;
import java.util.List;

/** The tables of the study. */
final class ComplexityTables {
    private ComplexityTables() {}

    /** Every number of steps. */
    static Table data(Results results) {
        List<List<Cell>> rows = new ArrayList<>();
        results.paths().forEach(r -> rows.add(row("path divergence", r)));
        results.ends().forEach(r -> rows.add(row("divergence of the end point", r)));
        return new Table(
                "Least number of levels N with a divergence of at most eps from the law stopped at time delta.",
                List.of(
                        new Column("quantity", "quantity", ""),
                        new Column("target", "target", ""),
                        new Column("sampler", "sampler", ""),
                        new Column("grid", "grid", ""),
                        new Column("horizon", "$T_h$", ""),
                        new Column("d", "$d$", ""),
                        new Column("eps", "$\\varepsilon$", "nats"),
                        new Column("delta", "$\\delta$", ""),
                        new Column("steps", "$N$", "levels"),
                        new Column("share", "$4\\varepsilon N/(d\\,(T_h+\\log(1/\\delta))^2)$", "")),
                rows);
    }

    private static List<Cell> row(String quantity, Run r) {
        Question q = r.question();
        double share = r.share();
        return List.of(
                Cell.of(quantity),
                Cell.of(q.family().words()),
                Cell.of(q.setting().sampler()),
                Cell.of(q.setting().grid().words()),
                Cell.of(q.setting().horizonWords()),
                Cell.of(q.dimension()),
                Cell.of(q.eps()),
                Cell.of(q.delta()),
                Cell.of(Value.numerical(r.steps(), r.error())),
                Cell.of(Value.numerical(share, share * (r.error() / r.steps() + 1e-12))));
    }

    /** The exponents. */
    static Table exponents(Results results) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Setting setting : List.of(Setting.PAPER, Setting.BEST, Setting.GROWING)) {
            for (Family family : Family.values()) {
                Exponents e = results.exponents(family, setting);
                rows.add(List.of(
                        Cell.of("path divergence"),
                        Cell.of(family.words()),
                        Cell.of(setting.words()),
                        Cell.of(Value.fitted(e.dimension())),
                        Cell.of(Value.fitted(e.accuracy())),
                        Cell.of(Value.fitted(e.logarithm())),
                        Cell.of(Value.fitted(e.length()))));
            }
        }
        for (Setting setting : List.of(Setting.PAPER, Setting.BEST)) {
            for (Family family : List.of(Family.POINT, Family.CUBE)) {
                rows.add(List.of(
                        Cell.of("end point"),
                        Cell.of(family.words()),
                        Cell.of(setting.words()),
                        Cell.of(Value.fitted(
                                Exponents.ofDimension(results.ends(family, setting, results.leastEndDelta(family))))),
                        new Cell.Absent("one accuracy"),
                        new Cell.Absent("not fitted"),
                        new Cell.Absent("not fitted")));
            }
        }
        return new Table(
                "Exponents of the number of steps, with 95 % intervals of the fit. EI: exponential integrator; DDPM: theory form."
                        + " Grids: exponential then constant; geometric in the signal-to-noise ratio. T_h: the horizon.",
                List.of(
                        new Column("quantity", "quantity", ""),
                        new Column("target", "target", ""),
                        new Column("setting", "sampler, grid, $T_h$", ""),
                        new Column("d_exponent", "$d$", ""),
                        new Column("eps_exponent", "$1/\\varepsilon$", ""),
                        new Column("log_exponent", "$\\log(1/\\delta)$", ""),
                        new Column("length_exponent", "$T_h+\\log(1/\\delta)$", "")),
                rows);
    }
}
