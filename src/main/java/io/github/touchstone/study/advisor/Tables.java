package io.github.touchstone.study.advisor;

import io.github.touchstone.study.findings.Cell;
import io.github.touchstone.study.findings.Column;
import io.github.touchstone.study.findings.Table;
import io.github.touchstone.study.findings.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tables of the study. */
final class Tables {
    private static final String EXACT = "the advised schedule has no divergence that differs from 0";
    private static final String NO_FLOOR = "no floor is known";

    private Tables() {}

    /** Every schedule of every answer. */
    static Table data(List<Answered> answers) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Answered a : answers) {
            Optional<Value> floor = a.advice().floor().map(Value::enclosed);
            rows.add(row(a, "advised", Cell.of(a.least()), floor));
            a.others().forEach(o -> rows.add(row(a, o.schedule(), o.divergence(), floor)));
        }
        return new Table(
                "The divergence of the advised schedule and of others; the floor is what no schedule with the advised one's ends can beat.",
                List.of(
                        new Column("target", "target", ""),
                        new Column("sampler", "sampler", ""),
                        new Column("steps", "$T$", ""),
                        new Column("end", "$\\bar\\alpha_T$", ""),
                        new Column("schedule", "schedule", ""),
                        new Column("kl", "$\\mathrm{KL}$", "nats"),
                        new Column("over_advised", "KL over advised", ""),
                        new Column("over_floor", "KL over floor", "")),
                rows);
    }

    private static List<Cell> row(Answered a, String schedule, Cell divergence, Optional<Value> floor) {
        Question q = a.advice().question();
        return List.of(
                Cell.of(a.label()),
                Cell.of(q.sampler().name()),
                Cell.of(q.steps()),
                Cell.of(end(q)),
                Cell.of(schedule),
                divergence,
                ratio(divergence, Optional.of(a.least()), EXACT),
                schedule.equals("advised") || schedule.equals(Contender.TANGENT)
                        ? ratio(divergence, floor, NO_FLOOR)
                        : new Cell.Absent("the floor is for the ends of the advised schedule"));
    }

    private static String end(Question q) {
        return q.ends().last().map(a -> Shortest.text(a.doubleValue())).orElse("free");
    }

    private static Cell ratio(Cell divergence, Optional<Value> unit, String without) {
        if (divergence instanceof Cell.Found found) {
            return unit.filter(Answered::positive)
                    .filter(u -> Double.isFinite(found.value().value()))
                    .<Cell>map(u -> Cell.of(found.value().over(u)))
                    .orElse(new Cell.Absent(without));
        }
        return divergence;
    }

    /** One line for each answer: the gains. */
    static Table print(List<Answered> answers) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Answered a : answers) {
            Question q = a.advice().question();
            rows.add(List.of(
                    Cell.of(a.label()),
                    Cell.of(q.sampler().name()),
                    Cell.of(q.steps()),
                    Cell.of(a.least()),
                    cell(a.overFloor(), NO_FLOOR),
                    cell(a.gain(Contender.LINEAR), EXACT),
                    cell(a.gain(Contender.COSINE), EXACT),
                    cell(a.gain(Contender.TANGENT), EXACT)));
        }
        return new Table(
                "The least divergence found, over the proved floor, and by what factor three schedules have more.",
                List.of(
                        new Column("target", "target", ""),
                        new Column("sampler", "sampler", ""),
                        new Column("steps", "$T$", ""),
                        new Column("kl", "$\\mathrm{KL}$", "nats"),
                        new Column("over_floor", "over floor", ""),
                        new Column("linear", "linear", ""),
                        new Column("cosine", "cosine", ""),
                        new Column("tangent", "equal angle", "")),
                rows);
    }

    private static Cell cell(Optional<Value> value, String without) {
        return value.<Cell>map(Cell::of).orElse(new Cell.Absent(without));
    }
}
