package io.github.touchstone.conformance.vectors;

import io.github.touchstone.conformance.cases.TrainSchedule;
import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.samplers.practice.NoiseTable;
import io.github.touchstone.samplers.practice.Practice;
import io.github.touchstone.samplers.practice.Predictions;
import io.github.touchstone.samplers.practice.ReverseStep;
import io.github.touchstone.samplers.practice.StepConfig;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hipparchus.FieldElement;

/** The formulas of practice in one arithmetic, with the tables made so far: many cases share a schedule. */
final class Workbench<T extends FieldElement<T>> {
    private final Practice<T> practice;
    private final Map<TrainSchedule, NoiseTable<T>> tables = new LinkedHashMap<>();

    Workbench(Practice<T> practice) {
        this.practice = practice;
    }

    Arithmetic<T> arithmetic() {
        return practice.arithmetic();
    }

    Predictions<T> predictions() {
        return practice.predictions();
    }

    NoiseTable<T> table(TrainSchedule schedule) {
        return tables.computeIfAbsent(schedule, s -> practice.table(s.family(), s.steps()));
    }

    ReverseStep<T> step(StepConfig config) {
        return practice.step(config, table(new TrainSchedule(config.family(), config.trainSteps())));
    }
}
