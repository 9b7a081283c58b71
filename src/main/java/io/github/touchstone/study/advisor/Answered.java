package io.github.touchstone.study.advisor;

import io.github.touchstone.study.findings.Cell;
import io.github.touchstone.study.findings.Value;
import java.util.List;
import java.util.Optional;

/**
 * A question with its answer, beside other schedules.
 *
 * @param label what the target is called in tables
 * @param advice the answer
 * @param others the divergences of the others
 */
record Answered(String label, Advice advice, List<Other> others) {
    /**
     * Another schedule.
     *
     * @param schedule its name
     * @param divergence its divergence, or why there is none
     */
    record Other(String schedule, Cell divergence) {}

    /** Asks, and compares. */
    static Answered of(String label, Question question) {
        return new Answered(
                label,
                Advisor.advise(question),
                Contender.all(question).stream()
                        .map(c -> new Other(c.name(), c.divergence(question)))
                        .toList());
    }

    /** The divergence of the advised schedule. */
    Value least() {
        return Value.of(advice.divergence());
    }

    /** The divergence of another schedule, where it is finite. */
    Optional<Value> divergence(String schedule) {
        return others.stream()
                .filter(o -> o.schedule().equals(schedule))
                .map(Other::divergence)
                .filter(Cell.Found.class::isInstance)
                .map(cell -> ((Cell.Found) cell).value())
                .filter(v -> Double.isFinite(v.value()))
                .findFirst();
    }

    /** By what factor another schedule has more divergence. */
    Optional<Value> gain(String schedule) {
        return divergence(schedule).filter(v -> positive(least())).map(v -> v.over(least()));
    }

    /** The divergence over the floor. */
    Optional<Value> overFloor() {
        return advice.floor().map(Value::enclosed).filter(Answered::positive).map(f -> least().over(f));
    }

    static boolean positive(Value value) {
        return value.value() > value.error();
    }
}
