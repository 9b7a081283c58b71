package io.github.touchstone.study.scoreerror;

import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.quadrature.Measured;
import io.github.touchstone.study.findings.Cell;
import io.github.touchstone.study.findings.Column;
import io.github.touchstone.study.findings.Table;
import io.github.touchstone.study.findings.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that was measured, one row a measurement. */
final class DataTable {
    private static final Cell NONE = new Cell.Absent("not asked");
    private static final Cell NO_NOISE = new Cell.Absent("infinite: a step adds no noise");

    private static final List<Column> COLUMNS = List.of(
            new Column("part", "part", ""),
            new Column("target", "target", ""),
            new Column("rule", "rule", ""),
            new Column("schedule", "schedule", ""),
            new Column("steps", "$T$", ""),
            new Column("error", "error of the score", ""),
            new Column("eps", "$\\varepsilon$", ""),
            new Column("kl_exact_score", "$\\mathrm{KL}_0$", "nats"),
            new Column("kl", "$\\mathrm{KL}(X_1\\|Y_1)$", "nats"),
            new Column("kl_reverse", "$\\mathrm{KL}(Y_1\\|X_1)$", "nats"),
            new Column("kl_negated", "$\\mathrm{KL}(X_1\\|Y_1)$, error negated", "nats"),
            new Column("constant_levels", "$C$, levels", "nats"),
            new Column("constant_time", "$C$, time", "nats"),
            new Column("path_levels", "path, levels", "nats"),
            new Column("path_time", "path, time", "nats"),
            new Column("eps_infinite", "$\\varepsilon$ of infinite KL", ""));

    private final List<List<Cell>> rows = new ArrayList<>();
    private final String lineSchedule;

    private DataTable(LinePart line) {
        lineSchedule = line.schedule().name();
    }

    static Table of(GaussianPart gaussian, LinePart line) {
        DataTable table = new DataTable(line);
        gaussian.worst().forEach(table::worst);
        gaussian.families().forEach(table::family);
        gaussian.searches().forEach(table::search);
        gaussian.multiples().forEach(table::multiple);
        line.runs().forEach(table::run);
        line.multiples().forEach(table::multiple);
        return new Table(
                "Divergences and constants with errors of the score; constants are over the square of eps, averaged over levels or over time",
                COLUMNS,
                table.rows);
    }

    private void worst(GaussianPart.Worst w) {
        Map<String, Cell> row = gaussian("worst", w.setting(), "shift");
        row.put("constant_levels", cell(w.levels().shift()));
        row.put("constant_time", cell(w.time().shift()));
        add(row);
        row = gaussian("worst", w.setting(), "slope");
        row.put("constant_levels", cell(w.levels().slope()));
        row.put("constant_time", cell(w.time().slope()));
        row.put("path_levels", cell(w.levels().path()));
        row.put("path_time", cell(w.time().path()));
        if (w.infinite().isPresent()) {
            row.put("eps_infinite", cell(w.infinite().get()));
        }
        add(row);
    }

    private void family(GaussianPart.Family f) {
        Map<String, Cell> row = gaussian("family", f.setting(), f.family().words());
        row.put("eps", Cell.of(GaussianPart.EPS.doubleValue()));
        row.put("kl", cell(f.plus().forward()));
        row.put("kl_reverse", cell(f.plus().reverse()));
        row.put("kl_negated", cell(f.minus().forward()));
        Value end = Value.enclosed(f.response().end());
        row.put("constant_levels", Cell.of(end));
        row.put("constant_time", Cell.of(end.over(Value.enclosed(f.response().time()))));
        row.put("path_levels", cell(f.response().path()));
        add(row);
    }

    private void search(GaussianPart.Search s) {
        Map<String, Cell> row = gaussian("search", s.setting(), "worst slope, closed form");
        row.put("eps", Cell.of(GaussianPart.SMALL.doubleValue()));
        row.put("kl_exact_score", cell(s.exact()));
        row.put("kl", cell(s.closedForm()));
        add(row);
        Map<String, Cell> found = gaussian("search", s.setting(), "worst found");
        found.put("eps", Cell.of(GaussianPart.SMALL.doubleValue()));
        found.put("kl_exact_score", cell(s.exact()));
        found.put("kl", Cell.of(found(s)));
        add(found);
    }

    /** What was found: the error covers rounding and where the search stops; how far it is below the supremum is not known. */
    static Value found(GaussianPart.Search s) {
        return Value.numerical(s.found(), 1e-7 * s.found());
    }

    private void multiple(GaussianPart.Multiple m) {
        Map<String, Cell> row =
                gaussian("multiple", m.setting(), multiple(m.factor().doubleValue()));
        row.put("kl", cell(m.kl()));
        add(row);
    }

    private void multiple(LinePart.Multiple m) {
        Map<String, Cell> row =
                line("multiple", m.target(), m.steps(), multiple(m.factor().doubleValue()));
        row.put("kl", cell(m.kl()));
        add(row);
    }

    private static String multiple(double factor) {
        return "score times 1 + " + factor + " Delta";
    }

    private void run(LinePart.Run run) {
        Map<String, Cell> row = line(
                "mixture",
                run.shape().target(),
                run.shape().steps(),
                run.shape().words());
        row.put("eps", Cell.of(run.shape().eps()));
        row.put("kl_exact_score", cell(run.exact()));
        row.put("kl", cell(run.plus()));
        row.put("kl_negated", cell(run.minus()));
        Value levels = Value.numerical(run.size().levels());
        Value ratio = Value.numerical(run.size().time()).over(levels);
        Value even = Value.numerical(run.even());
        row.put("constant_levels", Cell.of(even));
        row.put("constant_time", Cell.of(even.over(ratio)));
        row.put("path_levels", Cell.of(Value.numerical(run.size().path()).over(levels)));
        row.put(
                "path_time",
                Cell.of(Value.numerical(run.size().path())
                        .over(Value.numerical(run.size().time()))));
        add(row);
    }

    private static Map<String, Cell> gaussian(String part, GaussianPart.Setting setting, String error) {
        return keys(
                part,
                "N(0, " + setting.variance() + ")",
                setting.rule().name(),
                setting.family().name(),
                setting.steps(),
                error);
    }

    private Map<String, Cell> line(String part, LinePart.Named target, int steps, String error) {
        return keys(part, target.name(), "ddpm:theory", lineSchedule, steps, error);
    }

    private static Map<String, Cell> keys(
            String part, String target, String rule, String schedule, int steps, String error) {
        Map<String, Cell> row = new LinkedHashMap<>();
        row.put("part", Cell.of(part));
        row.put("target", Cell.of(target));
        row.put("rule", Cell.of(rule));
        row.put("schedule", Cell.of(schedule));
        row.put("steps", Cell.of(steps));
        row.put("error", Cell.of(error));
        return row;
    }

    private void add(Map<String, Cell> row) {
        rows.add(COLUMNS.stream().map(c -> row.getOrDefault(c.name(), NONE)).toList());
    }

    private static Cell cell(Enclosure enclosure) {
        return Cell.of(Value.enclosed(enclosure));
    }

    private static Cell cell(Optional<Enclosure> path) {
        return path.map(DataTable::cell).orElse(NO_NOISE);
    }

    private static Cell cell(Measured measured) {
        return Cell.of(Value.numerical(measured));
    }
}
