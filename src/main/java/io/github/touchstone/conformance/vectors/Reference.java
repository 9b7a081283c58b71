package io.github.touchstone.conformance.vectors;

import io.github.touchstone.conformance.cases.Question;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.MixtureOutput;
import io.github.touchstone.samplers.practice.NoiseTable;
import io.github.touchstone.samplers.practice.ReverseStep;
import io.github.touchstone.samplers.practice.StepInput;
import io.github.touchstone.samplers.practice.StepOutput;
import io.github.touchstone.samplers.practice.TimestepGrid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hipparchus.FieldElement;

/** The answers to questions, in any arithmetic: balls give their values, faithful rounding their tolerances. */
final class Reference {
    private Reference() {}

    /** The real outputs by name, in the order of the specification. */
    static <T extends FieldElement<T>> Map<String, List<T>> outputs(Question question, Workbench<T> bench) {
        Map<String, List<T>> outputs = new LinkedHashMap<>();
        if (question instanceof Question.Tables q) {
            NoiseTable<T> table = bench.table(q.schedule());
            outputs.put("betas", table.betas());
            outputs.put("alphas_cumprod", table.alphaBars());
        } else if (question instanceof Question.Convert q) {
            T a = bench.table(q.schedule()).alphaBar(q.t());
            outputs.put(
                    "value",
                    zip(
                            q.sample(),
                            q.value(),
                            bench,
                            (x, value) -> bench.predictions().convert(q.from(), q.to(), a, x, value)));
        } else if (question instanceof Question.Velocity q) {
            T a = bench.table(q.schedule()).alphaBar(q.t());
            outputs.put(
                    "velocity",
                    zip(
                            q.sample(),
                            q.noise(),
                            bench,
                            (x, z) -> bench.predictions().velocity(a, x, z)));
        } else if (question instanceof Question.Forward q) {
            T a = bench.table(q.schedule()).alphaBar(q.t());
            outputs.put(
                    "sample",
                    zip(
                            q.sample(),
                            q.noise(),
                            bench,
                            (x, z) -> bench.predictions().noised(a, x, z)));
        } else if (question instanceof Question.Step q) {
            StepOutput<T> output = bench.step(q.config()).step(input(q.input(), bench));
            outputs.put("prev_sample", output.prevSample());
            outputs.put("pred_original_sample", output.predOriginalSample());
        } else if (question instanceof Question.Score q) {
            T a = bench.table(q.schedule()).alphaBar(q.t());
            MixtureOutput<T> output = bench.mixtures().at(q.target(), a, list(q.sample(), bench));
            outputs.put("score", output.score());
            outputs.put("log_density", output.logDensity());
            outputs.put("pred_original_sample", output.predOriginalSample());
        } else if (question instanceof Question.Trajectory q) {
            outputs.put("prev_sample", run(q, bench));
        } else {
            throw new IllegalArgumentException("no real outputs: " + question);
        }
        return outputs;
    }

    private interface Pair<T> {
        T of(T a, T b);
    }

    private static <T extends FieldElement<T>> List<T> zip(
            List<Rational> a, List<Rational> b, Workbench<T> bench, Pair<T> f) {
        return IntStream.range(0, a.size())
                .mapToObj(i ->
                        f.of(bench.arithmetic().of(a.get(i)), bench.arithmetic().of(b.get(i))))
                .toList();
    }

    private static <T extends FieldElement<T>> List<T> list(List<Rational> numbers, Workbench<T> bench) {
        return numbers.stream().map(bench.arithmetic()::of).toList();
    }

    private static <T extends FieldElement<T>> StepInput<T> input(StepInput<Rational> in, Workbench<T> bench) {
        return new StepInput<>(
                in.t(),
                list(in.sample(), bench),
                list(in.modelOutput(), bench),
                list(in.noise(), bench),
                in.varianceInterpolation().map(v -> list(v, bench)));
    }

    /** The run of a driver: model output {@code slope x + offset}, the product rounded, then the sum. */
    private static <T extends FieldElement<T>> List<T> run(Question.Trajectory q, Workbench<T> bench) {
        ReverseStep<T> step = bench.step(q.config());
        List<T> slope = list(q.slope(), bench);
        List<T> offset = list(q.offset(), bench);
        List<T> x = list(q.sample(), bench);
        List<Integer> timesteps = TimestepGrid.descending(
                q.config().spacing(), q.config().trainSteps(), q.config().steps());
        for (int k = 0; k < timesteps.size(); k++) {
            List<T> modelOutput = new ArrayList<>(x.size());
            for (T xi : x) {
                modelOutput.add(slope.get(k).multiply(xi).add(offset.get(k)));
            }
            List<T> noise = list(q.noise().get(k), bench);
            x = step.step(new StepInput<>(timesteps.get(k), x, modelOutput, noise, java.util.Optional.empty()))
                    .prevSample();
        }
        return x;
    }
}
