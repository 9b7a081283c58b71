package io.github.touchstone.study.rates;

import io.github.touchstone.study.findings.Cell;
import io.github.touchstone.study.findings.Column;
import io.github.touchstone.study.findings.Table;
import io.github.touchstone.study.findings.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The data and the table of the study. */
final class Rows {
    private static final Cell NONE = new Cell.Absent("not fitted");

    private Rows() {}

    /** Everything that was measured. */
    static Table data(List<Series> series) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Series s : series) {
            for (Measurement m : s.points()) {
                rows.add(List.of(
                        Cell.of(s.law().name()),
                        Cell.of(s.grid().name()),
                        Cell.of(s.rule().name()),
                        Cell.of(m.stop()),
                        Cell.of(m.steps()),
                        m.end(),
                        s.exponent(Series.Kind.END, m),
                        s.ratio(Series.Kind.END, m),
                        m.path(),
                        s.exponent(Series.Kind.PATH, m),
                        s.ratio(Series.Kind.PATH, m)));
            }
        }
        return new Table(
                "End-point and path divergences by target, schedule, sampler and number of steps T.",
                List.of(
                        new Column("target", "target", ""),
                        new Column("schedule", "schedule", ""),
                        new Column("sampler", "sampler", ""),
                        new Column("stop", "$m$", ""),
                        new Column("steps", "$T$", ""),
                        new Column("kl", "$\\mathrm{KL}(X_m\\|Y_m)$", "nats"),
                        new Column("kl_exponent", "exponent from $T/2$", ""),
                        new Column("kl_over_limit", "over its limit law", ""),
                        new Column("path", "path $\\mathrm{KL}$", "nats"),
                        new Column("path_exponent", "exponent from $T/2$", ""),
                        new Column("path_over_limit", "over its limit law", "")),
                rows);
    }

    /** What goes to print: the fits of the series that are told of. */
    static Table print(List<Series> series) {
        return new Table(
                "Exponents of T between the last two doublings, with the log factor fitted, and the values at the greatest T over"
                        + " the limits of RAT-4 and RAT-6 (of a path: at the greatest T at which it was computed); A is the factor of log T in 4 KL/Delta of the path.",
                List.of(
                        new Column("target", "target", ""),
                        new Column("schedule", "schedule", ""),
                        new Column("sampler", "sampler", ""),
                        new Column("steps", "$T$", ""),
                        new Column("end_last", "last", ""),
                        new Column("end_exponent", "$a$", ""),
                        new Column("end_log", "$b$", ""),
                        new Column("end_ratio", "ratio", ""),
                        new Column("path_last", "path: last", ""),
                        new Column("path_log", "$A$", ""),
                        new Column("path_limit", "$A$ of RAT-6", ""),
                        new Column("path_ratio", "ratio", "")),
                series.stream().filter(Rows::told).map(Rows::printed).toList());
    }

    private static boolean told(Series s) {
        boolean three = s.rule().equals(Rule.THEORY)
                || s.rule().equals(Rule.SMALL)
                || s.rule().equals(Rule.DDIM);
        return s.law().equals(Law.NARROW)
                ? s.grid().theory().isPresent() || three
                : three
                        && s.grid().equals(Grid.LOGISTIC)
                        && (s.law().equals(Law.REF) || s.law().equals(Law.TRI));
    }

    private static List<Cell> printed(Series s) {
        Fits end = Fits.of(s, Series.Kind.END);
        Fits path = Fits.of(s, Series.Kind.PATH);
        Measurement last = s.points().get(s.points().size() - 1);
        return List.of(
                Cell.of(s.law().name()),
                Cell.of(s.grid().name()),
                Cell.of(s.rule().name()),
                Cell.of(last.steps()),
                cell(s.last(m -> s.exponent(Series.Kind.END, m))),
                cell(end.exponent().or(end::exponentWithoutLogs).or(end::plain)),
                cell(end.logPower()),
                cell(s.last(m -> s.ratio(Series.Kind.END, m))),
                cell(s.last(m -> s.exponent(Series.Kind.PATH, m))),
                cell(path.logCoefficient()),
                s.prediction()
                        .pathLaw()
                        .<Cell>map(l -> Cell.of(l.logCoefficient()))
                        .orElse(NONE),
                cell(s.last(m -> s.ratio(Series.Kind.PATH, m))));
    }

    private static Cell cell(Optional<Value> value) {
        return value.<Cell>map(Cell::of).orElse(NONE);
    }
}
