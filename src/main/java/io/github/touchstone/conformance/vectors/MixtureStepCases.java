package io.github.touchstone.conformance.vectors;

import io.github.touchstone.conformance.cases.Flags;
import io.github.touchstone.conformance.cases.Level;
import io.github.touchstone.conformance.cases.Producer;
import io.github.touchstone.conformance.cases.Question;
import io.github.touchstone.conformance.cases.VectorFile;
import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.Practice;
import io.github.touchstone.samplers.practice.PredictionType;
import io.github.touchstone.samplers.practice.Rule;
import io.github.touchstone.samplers.practice.StepConfig;
import io.github.touchstone.samplers.practice.StepInput;
import io.github.touchstone.samplers.practice.VarianceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.IntStream;

/** Steps with the model output that is exact for a mixture, between and beyond its modes, rounded to 16 bits after the point (SCR-4). */
final class MixtureStepCases implements Producer {
    /** From the left tail to the right one, as multiples of a quarter of the reach. */
    private static final int FURTHEST = 9;

    private static final int BITS = 16;

    private final Workbench<Ball> balls = new Workbench<>(new Practice<>(new BallArithmetic(170)));
    private final Expectations expectations;

    MixtureStepCases(Expectations expectations) {
        this.expectations = expectations;
    }

    @Override
    public String area() {
        return "step";
    }

    @Override
    public List<VectorFile> files() {
        List<VectorFile> files = new ArrayList<>();
        for (Run run : List.of(Runs.shortFull().get(0), Runs.shortSkipped().get(0))) {
            String name = run.skips() ? "mixtures-skipped" : "mixtures";
            Group group =
                    new Group(area(), name, "Steps with the exact model of a mixture, " + run.words(), expectations);
            for (Mixtures mixture : Mixtures.usual()) {
                for (Run.Place place : Run.Place.values()) {
                    add(group, mixture, run, place, "ddpm", PredictionType.EPSILON, ddpm(VarianceType.FIXED_SMALL));
                    add(group, mixture, run, place, "ddim", PredictionType.EPSILON, ddim("0"));
                    add(group, mixture, run, place, "ddim-eta-half", PredictionType.V_PREDICTION, ddim("0.5"));
                    add(
                            group,
                            mixture,
                            run,
                            place,
                            "ddpm-large",
                            PredictionType.SAMPLE,
                            ddpm(VarianceType.FIXED_LARGE));
                }
            }
            files.add(group.file());
        }
        return files;
    }

    private static Rule ddpm(VarianceType variance) {
        return new Rule.Ddpm(variance);
    }

    private static Rule ddim(String eta) {
        return new Rule.Ddim(Rational.parse(eta), false);
    }

    private void add(
            Group group, Mixtures mixture, Run run, Run.Place place, String rule, PredictionType prediction, Rule how) {
        StepConfig config = run.config(prediction, how);
        int t = place.of(run);
        List<Rational> sample = sample(mixture);
        SortedSet<String> flags = Flags.of(config);
        if (place == Run.Place.LAST) {
            flags.addAll(Flags.ofLastStep());
        }
        String kind = prediction.label().replace('_', '-');
        group.add(
                new Group.Words(
                        "mixture-" + run.slug() + "-" + mixture.slug() + "-" + rule + "-" + kind + "-t" + t,
                        Level.MUST,
                        "A step from timestep " + t + " of " + run.words() + ", with the exact " + prediction.label()
                                + " of " + mixture.words() + ".",
                        how instanceof Rule.Ddim
                                ? List.of("DDIM-1", "PRC-10", "SCR-4")
                                : List.of("DDPM-1", "PRC-8", "SCR-4"),
                        List.copyOf(flags)),
                new Question.Step(
                        config,
                        new StepInput<>(
                                t,
                                sample,
                                model(mixture, run, t, prediction, sample),
                                noise(sample),
                                Optional.empty())));
    }

    private static List<Rational> sample(Mixtures mixture) {
        return IntStream.rangeClosed(-FURTHEST, FURTHEST)
                .mapToObj(i -> Rational.of((4L * i + 1) * mixture.reach(), 16))
                .toList();
    }

    private static List<Rational> noise(List<Rational> sample) {
        return new Data("mixture", sample.size()).numbers(2);
    }

    /** The exact prediction, rounded to a multiple of 2^-16: a number of binary32, and a short decimal. */
    private List<Rational> model(Mixtures mixture, Run run, int t, PredictionType prediction, List<Rational> sample) {
        Ball a = balls.table(run.schedule()).alphaBar(t);
        List<Ball> x = sample.stream().map(balls.arithmetic()::of).toList();
        List<Ball> score = balls.mixtures().at(mixture.target(), a, x).score();
        return IntStream.range(0, x.size())
                .mapToObj(i -> balls.predictions().convert(PredictionType.SCORE, prediction, a, x.get(i), score.get(i)))
                .map(m -> Rational.of(Math.round(Math.scalb(m.getReal(), BITS)), 1L << BITS))
                .toList();
    }
}
