package io.github.touchstone.conformance.vectors;

import io.github.touchstone.conformance.cases.TrainSchedule;
import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.samplers.practice.MixtureModel;
import io.github.touchstone.samplers.practice.NoiseTable;
import io.github.touchstone.samplers.practice.Practice;
import io.github.touchstone.samplers.practice.Predictions;
import io.github.touchstone.samplers.practice.ReverseStep;
import io.github.touchstone.samplers.practice.StepConfig;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hipparchus.FieldElement;

/** The formulas of practice in one arithmetic, with the last tables made: cases of one schedule follow each other. */
final class Workbench<T extends FieldElement<T>> {
    /** With error bounds, a table of 1000 timesteps takes some hundred megabytes. */
    private static final int KEPT = 2;

    private final Practice<T> practice;
    private final Function<TrainSchedule, NoiseTable<T>> tables;
    private final Map<TrainSchedule, NoiseTable<T>> made = new LinkedHashMap<>();

    Workbench(Practice<T> practice) {
        this(practice, schedule -> practice.table(schedule.family(), schedule.steps()));
    }

    /** With tables from elsewhere. */
    Workbench(Practice<T> practice, Function<TrainSchedule, NoiseTable<T>> tables) {
        this.practice = practice;
        this.tables = tables;
    }

    Arithmetic<T> arithmetic() {
        return practice.arithmetic();
    }

    Predictions<T> predictions() {
        return practice.predictions();
    }

    MixtureModel<T> mixtures() {
        return practice.mixtures();
    }

    NoiseTable<T> table(TrainSchedule schedule) {
        NoiseTable<T> table = Optional.ofNullable(made.remove(schedule)).orElseGet(() -> tables.apply(schedule));
        made.put(schedule, table);
        if (made.size() > KEPT) {
            made.remove(made.keySet().iterator().next());
        }
        return table;
    }

    /** The formulas of a dialect on the same tables. */
    Workbench<T> by(Practice.Dialect dialect) {
        return new Workbench<>(dialect.in(arithmetic()), this::table);
    }

    ReverseStep<T> step(StepConfig config) {
        return practice.step(config, table(new TrainSchedule(config.family(), config.trainSteps())));
    }
}
