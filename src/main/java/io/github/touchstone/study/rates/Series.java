package io.github.touchstone.study.rates;

import io.github.touchstone.math.statistics.PowerLaw;
import io.github.touchstone.study.findings.Cell;
import io.github.touchstone.study.findings.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The measurements of one rule on one target and schedule, by growing T.
 *
 * @param law the target
 * @param rule the sampler
 * @param grid the schedule
 * @param points at least one
 * @param prediction what the theorems say
 */
record Series(Law law, Rule rule, Grid grid, List<Measurement> points, Prediction prediction) {
    Series {
        points = List.copyOf(points);
    }

    /** One of the two divergences. */
    enum Kind {
        /** {@code KL(X_m || Y_m)}. */
        END,
        /** {@code KL(X_m..X_T || Y_m..Y_T)}. */
        PATH;

        Cell of(Measurement m) {
            return this == END ? m.end() : m.path();
        }
    }

    private record Key(String law, String rule, String grid) {}

    /** Sorts measurements into series, in the order of their targets, schedules and rules as they first come. */
    static List<Series> sorted(List<Measurement> measurements) {
        Map<Key, List<Measurement>> groups = new LinkedHashMap<>();
        measurements.forEach(m -> groups.computeIfAbsent(
                        new Key(m.law().name(), m.rule().name(), m.grid().name()), k -> new ArrayList<>())
                .add(m));
        return groups.values().parallelStream().map(Series::of).toList();
    }

    private static Series of(List<Measurement> group) {
        Measurement any = group.get(0);
        return new Series(
                any.law(),
                any.rule(),
                any.grid(),
                group.stream()
                        .sorted(Comparator.comparingInt(Measurement::steps))
                        .toList(),
                Prediction.of(any.law(), any.rule(), any.grid(), any.stop()));
    }

    boolean is(Law otherLaw, Rule otherRule, Grid otherGrid) {
        return law.equals(otherLaw) && rule.equals(otherRule) && grid.equals(otherGrid);
    }

    /** The values, with their T, that are positive beyond their error. */
    List<PowerLaw.Point> positive(Kind kind) {
        List<PowerLaw.Point> positive = new ArrayList<>();
        for (Measurement m : points) {
            value(kind.of(m))
                    .filter(v -> v.value() > v.error() && Double.isFinite(v.value()))
                    .ifPresent(v -> positive.add(new PowerLaw.Point(m.steps(), v.value())));
        }
        return positive;
    }

    /** The exponent between T/2 and T, where both were measured. */
    Cell exponent(Kind kind, Measurement at) {
        Optional<Value> here = value(kind.of(at));
        Optional<Value> before = points.stream()
                .filter(m -> 2 * m.steps() == at.steps())
                .findFirst()
                .flatMap(m -> value(kind.of(m)));
        if (here.isEmpty() || before.isEmpty()) {
            return new Cell.Absent("no pair");
        }
        return here.get().value() > 2 * here.get().error()
                        && before.get().value() > 2 * before.get().error()
                ? Cell.of(Value.exponent(before.get(), here.get(), 2))
                : new Cell.Absent("zero within its error");
    }

    /** The measured value over the one predicted to leading order. */
    Cell ratio(Kind kind, Measurement at) {
        return (kind == Kind.END ? prediction.end() : prediction.path())
                .flatMap(law -> value(kind.of(at)).flatMap(v -> over(v, Value.numerical(law.apply(at.steps())))))
                .<Cell>map(Cell::of)
                .orElse(new Cell.Absent("no limit"));
    }

    private static Optional<Value> over(Value value, Value limit) {
        return limit.value() > 2 * limit.error() ? Optional.of(value.over(limit)) : Optional.empty();
    }

    /** The last measurement of which {@code cell} is a number. */
    Optional<Value> last(Function<Measurement, Cell> cell) {
        Optional<Value> last = Optional.empty();
        for (Measurement m : points) {
            Optional<Value> value = value(cell.apply(m));
            last = value.isPresent() ? value : last;
        }
        return last;
    }

    static Optional<Value> value(Cell cell) {
        return cell instanceof Cell.Found found ? Optional.of(found.value()) : Optional.empty();
    }
}
