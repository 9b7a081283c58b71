package io.github.touchstone.study.lowerbound;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.study.findings.Cell;
import io.github.touchstone.study.findings.Column;
import io.github.touchstone.study.findings.Finding;
import io.github.touchstone.study.findings.Findings;
import io.github.touchstone.study.findings.Headline;
import io.github.touchstone.study.findings.Table;
import io.github.touchstone.study.findings.Value;
import io.github.touchstone.study.findings.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the measurements say of the claims of chapter LWB. */
record LowerBoundFindings(
        List<Run> runs, List<Floor> floors, List<Threshold> thresholds, List<Vanishing.Example> examples) {
    private static final String NONE = "the start can cancel the error of the steps";

    Findings all() {
        return new Findings(
                "Is there a c > 0 with KL >= c d/T^2 for DDPM on N(0, lambda I), as the lower-bound theorem of the literature says for"
                        + " lambda >= 2, which c is it, and for which schedules?",
                List.of(
                        "Targets N(0, lambda), one coordinate: divergences are d times as large in d dimensions. Every divergence follows"
                                + " from the closed forms of the relative variance error (GAUSS-4 to GAUSS-8) in double-double balls and is"
                                + " an enclosure. The theory form and DDIM on the schedules of the theory are compared at X_1, all else at X_0.",
                        "Beside each run stands what no schedule with the same ends beats: BND-1 (fixed-small), BND-2 (DDIM), LWB-2"
                                + " (theory form), LWB-6 (fixed-large); and, where there is one, the bound over all schedules whatever"
                                + " their ends (LWB-7). Where the start N(0, 1) can cancel the error of the steps, schedules without"
                                + " error are given in rational numbers or by a certain change of sign."),
                headlines(),
                List.of(given(), every()),
                List.of(
                        "Gaussian targets with the exact score only. The lower-bound theorem was read in a third party's digest: what"
                                + " it assumes of the schedule is not known here.",
                        "The bounds over all schedules with ends left free are attained for fixed-small and lambda > 1; those for"
                                + " fixed-large and the theory form are attained in the limit of many steps only.",
                        "Schedules without error end at abar_T of the order T^(-1/2). Schedules of practice and of the theory end"
                                + " far below."),
                data(),
                table(),
                new LowerBoundFigure(runs, floors, thresholds).figure(),
                List.of());
    }

    private List<Headline> headlines() {
        List<Headline> all = new ArrayList<>();
        Run last = lastOf(Rule.THEORY, "logistic");
        all.add(new Headline(
                "LogisticRatio",
                "KL(X_1||Y_1) of the theory form on LOGISTIC over the bound that no schedule with the same ends beats (LWB-2), lambda = 2, T = "
                        + last.question().steps(),
                last.ratio(),
                ""));
        Run best = lastOf(Rule.THEORY, "root-precision");
        all.add(new Headline(
                "TheoryBest",
                "T^2 KL(X_0||Y_0) of the theory form on the root-precision grid, lambda = 2, T = "
                        + best.question().steps() + "; the limit of the best is 4",
                best.scaled(),
                "nats"));
        Run large = lastOf(Rule.LARGE, "root-variance");
        all.add(new Headline(
                "LargeBest",
                "T^2 KL(X_0||Y_0) of fixed-large on the root-variance grid, lambda = 2, T = "
                        + large.question().steps() + "; the limit of the best is 4 tanh^2(log(lambda)/4)",
                large.scaled(),
                "nats"));
        Vanishing.Example two = examples.get(1);
        all.add(new Headline(
                "TwoStepError",
                "relative variance error r_1 of the theory form for lambda = 2, T = 2, abar = (3/5, 1/3), in exact arithmetic",
                Value.exact(two.error().doubleValue()),
                ""));
        Threshold end = thresholds.get(0);
        for (Threshold t : thresholds) {
            end = t.lambda().equals(Rational.of(2)) ? t : end;
        }
        all.add(new Headline(
                "Threshold",
                "abar_T sqrt(T) of a schedule on which the theory form has no error, lambda = 2, T = " + end.steps()
                        + "; its limit is sqrt(2)",
                end.found(),
                ""));
        return all;
    }

    private Run lastOf(Rule rule, String schedule) {
        return runs.stream()
                .filter(r -> r.question().rule() == rule
                        && r.question().schedule().equals(schedule)
                        && r.question().lambda().equals(Rational.of(2)))
                .reduce((a, b) -> b)
                .orElseThrow();
    }

    /** The claim with the schedules of the theory. */
    private Finding given() {
        List<Run> theory = runs.stream()
                .filter(r -> r.question().rule() == Rule.THEORY
                        && r.question().lambda().compareTo(Rational.of(2)) >= 0)
                .toList();
        double least =
                theory.stream().mapToDouble(r -> r.scaled().value()).min().orElse(0);
        boolean holds = runs.stream().allMatch(LowerBoundFindings::aboveFloor) && least > 0;
        Run last = lastOf(Rule.THEORY, "logistic");
        return new Finding(
                "LWB-1",
                holds ? Verdict.PROVED_HERE : Verdict.NOT_SUPPORTED,
                String.format(
                        Locale.ROOT,
                        "All %d runs are above their floor. For lambda >= 2 the least T^2 KL/d of the theory form is %.4f. On LOGISTIC"
                                + " with lambda = 2 it is %.1f at T = %d, %.1f times the floor, which is 4 in the limit: the bound d/T^2 holds,"
                                + " and this schedule is off it by log^2 T. LWB-3 proves the bound for every schedule with"
                                + " T abar_T^2 -> 0, for every lambda.",
                        runs.size(),
                        least,
                        last.scaled().value(),
                        last.question().steps(),
                        last.ratio().value()));
    }

    private static boolean aboveFloor(Run run) {
        return !run.bounded()
                || run.kl().value() + run.kl().error()
                        >= run.floor().value() - run.floor().error();
    }

    /** The claim for all schedules. */
    private Finding every() {
        long zeros = examples.stream().filter(e -> e.error().isZero()).count();
        boolean refuted = examples.stream()
                .anyMatch(e -> e.rule() == Rule.THEORY
                        && e.lambda().compareTo(Rational.of(2)) >= 0
                        && e.error().isZero());
        Threshold last = thresholds.get(thresholds.size() - 1);
        return new Finding(
                "LWB-4",
                refuted ? Verdict.NOT_SUPPORTED : Verdict.SUPPORTED,
                String.format(
                        Locale.ROOT,
                        "%d of %d examples in rational numbers have no error at all; the shortest for the theory form at X_1 is lambda = 2,"
                                + " T = 2, abar = (3/5, 1/3). For lambda = %s such a schedule of T = %d steps ends at abar_T sqrt(T) = %.6f;"
                                + " the limit is %.6f. So the words \"for every schedule\" need the condition that abar_T is"
                                + " below the order T^(-1/2).",
                        zeros,
                        examples.size(),
                        last.lambda(),
                        last.steps(),
                        last.found().value(),
                        last.limit()));
    }

    private Table data() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Run run : runs) {
            Run.Question q = run.question();
            rows.add(List.of(
                    Cell.of("run"),
                    Cell.of(q.rule().label()),
                    Cell.of(q.schedule()),
                    Cell.of(q.lambda().toString()),
                    Cell.of(q.steps()),
                    Cell.of(q.stop()),
                    Cell.of(run.kl()),
                    run.bounded() ? Cell.of(run.floor()) : new Cell.Absent(NONE),
                    run.bounded() ? Cell.of(run.ratio()) : new Cell.Absent(NONE),
                    Cell.of(run.scaled())));
        }
        for (Floor floor : floors) {
            rows.add(row(
                    "every schedule",
                    floor.rule().label(),
                    floor.lambda(),
                    floor.steps(),
                    floor.constant().map(c -> Cell.of(c)).orElse(new Cell.Absent(NONE)),
                    0));
        }
        for (Vanishing.Example e : examples) {
            rows.add(row(
                    "error in Q",
                    e.rule().label(),
                    e.lambda(),
                    e.steps(),
                    Cell.of(Value.exact(e.error().doubleValue())),
                    e.stop()));
        }
        for (Threshold t : thresholds) {
            rows.add(row("abar_T sqrt(T) at zero error", "ddpm:theory", t.lambda(), t.steps(), Cell.of(t.found()), 0));
        }
        return new Table("Divergences in nats a coordinate, and what no schedule beats", columns(), rows);
    }

    private static List<Cell> row(String kind, String rule, Rational lambda, int steps, Cell value, int stop) {
        Cell none = new Cell.Absent("not asked");
        return List.of(
                Cell.of(kind),
                Cell.of(rule),
                none,
                Cell.of(lambda.toString()),
                Cell.of(steps),
                Cell.of(stop),
                none,
                none,
                none,
                value);
    }

    private static List<Column> columns() {
        return List.of(
                new Column("kind", "kind", ""),
                new Column("sampler", "sampler", ""),
                new Column("schedule", "schedule", ""),
                new Column("lambda", "$\\lambda$", ""),
                new Column("steps", "$T$", ""),
                new Column("stop", "$m$", ""),
                new Column("kl", "$\\mathrm{KL}$", "nats"),
                new Column("floor", "floor", "nats"),
                new Column("ratio", "ratio", ""),
                new Column("scaled", "$T^2\\,\\mathrm{KL}$", "nats"));
    }

    /** Floors over all schedules at the largest T, one row a variance. */
    private Table table() {
        int steps = floors.stream().mapToInt(Floor::steps).max().orElse(0);
        List<Rational> variances = floors.stream().map(Floor::lambda).distinct().toList();
        List<List<Cell>> rows = variances.stream()
                .map(lambda -> List.of(
                        Cell.of(lambda.toString()),
                        cell(Rule.SMALL, lambda, steps),
                        cell(Rule.LARGE, lambda, steps),
                        cell(Rule.THEORY, lambda, steps)))
                .toList();
        return new Table(
                "The c in KL >= c d/T^2 that holds for every schedule of T = " + steps
                        + " steps on N(0, lambda I); none where some schedule has no error",
                List.of(
                        new Column("lambda", "$\\lambda$", ""),
                        new Column("small", "fixed-small", ""),
                        new Column("large", "fixed-large", ""),
                        new Column("theory", "theory form", "")),
                rows);
    }

    private Cell cell(Rule rule, Rational lambda, int steps) {
        Optional<Value> constant = floors.stream()
                .filter(f -> f.rule() == rule && f.lambda().equals(lambda) && f.steps() == steps)
                .findFirst()
                .flatMap(Floor::constant);
        return constant.map(c -> Cell.of(c)).orElse(new Cell.Absent(NONE));
    }
}
