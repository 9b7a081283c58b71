package io.github.touchstone.conformance.builtin;

import io.github.touchstone.conformance.cases.Question;
import io.github.touchstone.conformance.cases.TrainSchedule;
import io.github.touchstone.conformance.protocol.Answer;
import io.github.touchstone.conformance.protocol.WireNumber;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.MixtureOutput;
import io.github.touchstone.samplers.practice.NoiseTable;
import io.github.touchstone.samplers.practice.Practice;
import io.github.touchstone.samplers.practice.Predictions;
import io.github.touchstone.samplers.practice.ReverseStep;
import io.github.touchstone.samplers.practice.StepConfig;
import io.github.touchstone.samplers.practice.StepInput;
import io.github.touchstone.samplers.practice.StepOutput;
import io.github.touchstone.samplers.practice.TimestepGrid;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import org.hipparchus.FieldElement;

/** Answers questions in one arithmetic, whose numbers are doubles or fewer. */
final class Calculator<T extends FieldElement<T>> {
    private final Practice<T> practice;
    private final Recent<TrainSchedule, NoiseTable<T>> tables;
    private final Recent<StepConfig, ReverseStep<T>> steps;

    Calculator(Practice<T> practice) {
        this.practice = practice;
        tables = new Recent<>(schedule -> practice.table(schedule.family(), schedule.steps()));
        steps = new Recent<>(
                config -> practice.step(config, tables.of(new TrainSchedule(config.family(), config.trainSteps()))));
    }

    /** The outputs of ADP-6 for a question that an adapter can be asked. */
    Answer answer(Question question) {
        if (question instanceof Question.Tables q) {
            NoiseTable<T> table = tables.of(q.schedule());
            return reals(Map.of("betas", table.betas(), "alphas_cumprod", table.alphaBars()));
        } else if (question instanceof Question.Timesteps q) {
            return timesteps(practice.grid(
                    q.visits().spacing(), q.trainSteps(), q.visits().steps()));
        } else if (question instanceof Question.Convert q) {
            T a = alphaBar(q.schedule(), q.t());
            return reals(Map.of(
                    "value", each(q.sample(), q.value(), (x, y) -> predictions().convert(q.from(), q.to(), a, x, y))));
        } else if (question instanceof Question.Velocity q) {
            T a = alphaBar(q.schedule(), q.t());
            return reals(Map.of(
                    "velocity",
                    each(
                            q.sample(),
                            q.noise(),
                            (clean, epsilon) -> predictions().velocity(a, clean, epsilon))));
        } else if (question instanceof Question.Forward q) {
            T a = alphaBar(q.schedule(), q.t());
            return reals(Map.of(
                    "sample",
                    each(
                            q.sample(),
                            q.noise(),
                            (clean, epsilon) -> predictions().noised(a, clean, epsilon))));
        } else if (question instanceof Question.Step q) {
            return step(q);
        }
        if (question instanceof Question.Score q) {
            return score(q);
        }
        return new Answer.Unsupported("an adapter is not asked this");
    }

    private Answer step(Question.Step q) {
        StepOutput<T> output = steps.of(q.config()).step(rounded(q.input()));
        return reals(Map.of("prev_sample", output.prevSample(), "pred_original_sample", output.predOriginalSample()));
    }

    private Answer score(Question.Score q) {
        MixtureOutput<T> output =
                practice.mixtures().at(q.target(), alphaBar(q.schedule(), q.t()), rounded(q.sample()));
        return reals(Map.of(
                "score", output.score(),
                "log_density", output.logDensity(),
                "pred_original_sample", output.predOriginalSample()));
    }

    private StepInput<T> rounded(StepInput<Rational> in) {
        return new StepInput<>(
                in.t(),
                rounded(in.sample()),
                rounded(in.modelOutput()),
                rounded(in.noise()),
                in.varianceInterpolation().map(this::rounded));
    }

    private List<T> rounded(List<Rational> exact) {
        return exact.stream().map(practice.arithmetic()::of).toList();
    }

    private Predictions<T> predictions() {
        return practice.predictions();
    }

    private T alphaBar(TrainSchedule schedule, int t) {
        return tables.of(schedule).alphaBar(t);
    }

    private List<T> each(List<Rational> xs, List<Rational> ys, BinaryOperator<T> formula) {
        List<T> x = rounded(xs);
        List<T> y = rounded(ys);
        return IntStream.range(0, x.size())
                .mapToObj(i -> formula.apply(x.get(i), y.get(i)))
                .toList();
    }

    private static Answer timesteps(TimestepGrid grid) {
        return new Answer.Outputs(
                Map.of(),
                Map.of("timesteps", longs(grid.timesteps()), "previous_timesteps", longs(grid.previousTimesteps())));
    }

    private static List<Long> longs(List<Integer> integers) {
        return integers.stream().map(Integer::longValue).toList();
    }

    /** {@code getReal} is exact for binary32 and binary64. */
    private Answer reals(Map<String, List<T>> outputs) {
        Map<String, List<String>> texts = new TreeMap<>();
        outputs.forEach((name, numbers) -> texts.put(
                name, numbers.stream().map(x -> WireNumber.write(x.getReal())).toList()));
        return new Answer.Outputs(texts, Map.of());
    }
}
