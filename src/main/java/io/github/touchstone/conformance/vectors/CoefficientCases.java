package io.github.touchstone.conformance.vectors;

import io.github.touchstone.conformance.cases.Expectation;
import io.github.touchstone.conformance.cases.Producer;
import io.github.touchstone.conformance.cases.Question;
import io.github.touchstone.conformance.cases.VectorFile;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.PredictionType;
import io.github.touchstone.samplers.practice.Rule;
import io.github.touchstone.samplers.practice.StepConfig;
import io.github.touchstone.samplers.practice.StepInput;
import io.github.touchstone.samplers.practice.VarianceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The coefficients of a step (SMP-1): three elements that are one in the sample, in the model's output and in the noise alone come
 * out as the three coefficients.
 */
final class CoefficientCases implements Producer {
    private static final Rational O = Rational.ZERO;
    private static final Rational I = Rational.ONE;

    private final Expectations expectations;

    CoefficientCases(Expectations expectations) {
        this.expectations = expectations;
    }

    @Override
    public String area() {
        return "coefficients";
    }

    @Override
    public List<VectorFile> files() {
        List<VectorFile> files = new ArrayList<>();
        files.add(file("short", "Coefficients on a chain of 20 large steps", Runs.shortFull()));
        files.add(file("short-skipped", "Coefficients where timesteps are passed over", Runs.shortSkipped()));
        files.add(file("long", "Coefficients on chains of 1000 steps", Runs.longFull()));
        files.add(file(
                "long-skipped", "Coefficients on long chains where timesteps are passed over", Runs.longSkipped()));
        return files;
    }

    private VectorFile file(String name, String title, List<Run> runs) {
        Group group = new Group(area(), name, title, expectations);
        for (Run run : runs) {
            for (VarianceType variance : VarianceType.values()) {
                all(group, run, new Rule.Ddpm(variance));
            }
            for (Rational eta : List.of(Rational.ZERO, Rational.of(1, 4), Rational.ONE)) {
                all(group, run, new Rule.Ddim(eta, false));
            }
        }
        return group.file();
    }

    private void all(Group group, Run run, Rule rule) {
        for (Run.Place place : Run.Place.values()) {
            add(group, run, place, run.config(PredictionType.EPSILON, rule));
        }
    }

    private void add(Group group, Run run, Run.Place place, StepConfig config) {
        Group.Words step = StepWords.of(run, place, config);
        boolean learned = config.rule() instanceof Rule.Ddpm ddpm && ddpm.variance() == VarianceType.LEARNED_RANGE;
        Rational share = Rational.of(3, 8);
        Question question = new Question.Step(
                config,
                new StepInput<>(
                        place.of(run),
                        List.of(I, O, O),
                        List.of(O, I, O),
                        List.of(O, O, I),
                        learned ? Optional.of(List.of(share, share, share)) : Optional.empty()));
        Expectation coefficients = expectations.of(question, "prev_sample");
        group.add(
                new Group.Words(
                        step.slug(),
                        step.level(),
                        "The coefficients of sample, model output and noise. " + step.sentence(),
                        step.anchors(),
                        step.flags()),
                question,
                Map.of("prev_sample", coefficients));
    }
}
