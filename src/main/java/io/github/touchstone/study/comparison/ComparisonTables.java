package io.github.touchstone.study.comparison;

import io.github.touchstone.math.quadrature.Measured;
import io.github.touchstone.study.findings.Cell;
import io.github.touchstone.study.findings.Column;
import io.github.touchstone.study.findings.Table;
import io.github.touchstone.study.findings.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The tables of the comparison. */
final class ComparisonTables {
    private static final Cell NOT_ASKED = new Cell.Absent("not asked");

    private ComparisonTables() {}

    /** Everything. */
    static Table data(
            List<Limits.Row> limits,
            List<ComparisonStudy.Met> map,
            List<Mixtures.Limit> constants,
            List<Mixtures.Row> mixtures) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Limits.Row row : limits) {
            Limits.Question q = row.question();
            rows.add(row(
                    "leading constant",
                    q.contender(),
                    q.schedule(),
                    "lambda=" + q.lambda(),
                    Cell.of(q.steps()),
                    Cell.of(row.kl()),
                    Cell.of(row.constant()),
                    q.limit().map(v -> Cell.of(v)).orElse(new Cell.Absent("no closed form")),
                    NOT_ASKED));
        }
        for (ComparisonStudy.Met met : map) {
            Duel duel = met.duel();
            for (Duel.Point point : met.points()) {
                rows.add(row(
                        "map",
                        duel.contender(),
                        duel.grid().label(),
                        "lambda=" + point.lambda(),
                        Cell.of(duel.steps()),
                        Cell.of(point.own()),
                        NOT_ASKED,
                        NOT_ASKED,
                        ratio(point)));
            }
            List<Value> crossings = met.crossings().orElse(List.of());
            for (int i = 0; i < crossings.size(); i++) {
                rows.add(row(
                        "even at lambda, no. " + (i + 1),
                        duel.contender(),
                        duel.grid().label(),
                        "",
                        Cell.of(duel.steps()),
                        NOT_ASKED,
                        NOT_ASKED,
                        Cell.of(crossings.get(i)),
                        NOT_ASKED));
            }
        }
        for (Mixtures.Limit limit : constants) {
            for (Map.Entry<Contender, Measured> entry : limit.constants().entrySet()) {
                rows.add(row(
                        "mixture, limit",
                        entry.getKey(),
                        "logistic",
                        limit.target(),
                        NOT_ASKED,
                        NOT_ASKED,
                        NOT_ASKED,
                        Cell.of(Value.numerical(entry.getValue())),
                        NOT_ASKED));
            }
        }
        for (Mixtures.Row row : mixtures) {
            Mixtures.Question q = row.question();
            boolean logistic = q.schedule().equals("logistic");
            rows.add(row(
                    "mixture",
                    q.contender(),
                    q.schedule(),
                    q.target(),
                    Cell.of(q.steps()),
                    Cell.of(row.kl()),
                    logistic ? Cell.of(row.constant()) : NOT_ASKED,
                    NOT_ASKED,
                    NOT_ASKED));
        }
        return new Table(
                "Divergences KL(X||Y) in nats, in units of their leading order, their limits, and over DDIM's",
                List.of(
                        new Column("kind", "kind", ""),
                        new Column("sampler", "sampler", ""),
                        new Column("schedule", "schedule", ""),
                        new Column("target", "target", ""),
                        new Column("steps", "$T$", ""),
                        new Column("kl", "$\\mathrm{KL}$", "nats"),
                        new Column("constant", "$\\mathrm{KL}$ in units of its order", ""),
                        new Column("limit", "limit", ""),
                        new Column("over_ddim", "over DDIM", "")),
                rows);
    }

    private static Cell ratio(Duel.Point point) {
        return Math.abs(point.ddim().value()) > 2 * point.ddim().error()
                ? Cell.of(point.ratio())
                : new Cell.Absent("the divergence of DDIM may be 0");
    }

    private static List<Cell> row(
            String kind,
            Contender contender,
            String schedule,
            String target,
            Cell steps,
            Cell kl,
            Cell constant,
            Cell limit,
            Cell ratio) {
        return List.of(
                Cell.of(kind),
                Cell.of(contender.label()),
                Cell.of(schedule),
                Cell.of(target),
                steps,
                kl,
                constant,
                limit,
                ratio);
    }

    /** The limits on LOGISTIC, one row a sampler, one column a target. */
    static Table print(List<Limits.Row> limits, List<Mixtures.Limit> constants) {
        List<String> variances = limits.stream()
                .map(r -> r.question().lambda().toString())
                .distinct()
                .toList();
        List<Mixtures.Limit> ref =
                constants.stream().filter(c -> c.target().equals("REF")).toList();
        List<Column> columns = new ArrayList<>(List.of(new Column("sampler", "sampler", "")));
        variances.forEach(l -> columns.add(new Column("lambda_" + l.replace("/", "_"), "$\\lambda = " + l + "$", "")));
        columns.add(new Column("ref", "mixture", ""));
        List<List<Cell>> rows = new ArrayList<>();
        for (Contender contender : Contender.values()) {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(contender.label())));
            for (String lambda : variances) {
                row.add(limits.stream()
                        .map(Limits.Row::question)
                        .filter(q -> q.contender() == contender
                                && q.schedule().equals("logistic")
                                && q.lambda().toString().equals(lambda))
                        .findFirst()
                        .flatMap(Limits.Question::limit)
                        .map(v -> Cell.of(v))
                        .orElse(NOT_ASKED));
            }
            row.add(ref.stream()
                    .filter(c -> c.constants().containsKey(contender))
                    .findFirst()
                    .map(c -> Cell.of(Value.numerical(c.of(contender))))
                    .orElse(NOT_ASKED));
            rows.add(row);
        }
        return new Table(
                "Limits of T^2 KL(X_1||Y_1)/(c_1 log T)^2 on LOGISTIC: N(0, lambda) in closed form, and the mixture"
                        + " N(-2, 1/4)/2 + N(2, 1/4)/2",
                columns,
                rows);
    }
}
