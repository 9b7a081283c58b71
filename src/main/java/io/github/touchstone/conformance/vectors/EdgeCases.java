package io.github.touchstone.conformance.vectors;

import io.github.touchstone.conformance.cases.Producer;
import io.github.touchstone.conformance.cases.Question;
import io.github.touchstone.conformance.cases.VectorFile;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.Clipping;
import io.github.touchstone.samplers.practice.FinalAlpha;
import io.github.touchstone.samplers.practice.PredictionType;
import io.github.touchstone.samplers.practice.Rule;
import io.github.touchstone.samplers.practice.StepConfig;
import io.github.touchstone.samplers.practice.StepInput;
import io.github.touchstone.samplers.practice.VarianceType;
import java.util.List;
import java.util.stream.IntStream;

/** Single steps on numbers that the other steps do not have: of 24 bits, and below the floor of dynamic thresholding. */
final class EdgeCases implements Producer {
    private final Expectations expectations;

    EdgeCases(Expectations expectations) {
        this.expectations = expectations;
    }

    @Override
    public String area() {
        return "step";
    }

    @Override
    public List<VectorFile> files() {
        return List.of(wide(), low());
    }

    /** A program that casts its input to half precision agrees on numbers of 11 bits, but not on these. */
    private VectorFile wide() {
        Group group = new Group(area(), "wide-data", "Steps on numbers of 24 bits", expectations);
        Run run = Runs.shortFull().get(0);
        for (PredictionType prediction : StepCases.PREDICTIONS) {
            for (Rule rule :
                    List.of(new Rule.Ddpm(VarianceType.FIXED_SMALL), new Rule.Ddim(Rational.of(1, 2), false))) {
                StepConfig config = run.config(prediction, rule);
                Group.Words words = named(StepWords.of(run, Run.Place.MIDDLE, config), "wide");
                StepInput<Rational> in = new Data(words.slug()).step(Run.Place.MIDDLE.of(run), false);
                group.add(
                        words,
                        new Question.Step(
                                config,
                                new StepInput<>(
                                        in.t(),
                                        widened(in.sample()),
                                        widened(in.modelOutput()),
                                        widened(in.noise()),
                                        in.varianceInterpolation())));
            }
        }
        return group.file();
    }

    /** The quantile is below one: the clean sample stays as it is. */
    private VectorFile low() {
        Group group = new Group(area(), "thresholding-low", "Dynamic thresholding of small samples", expectations);
        Clipping thresholding = new Clipping.Thresholding(Rational.parse("0.75"), Rational.of(3, 2));
        Run run = Runs.shortFull().get(0);
        for (Rule rule : List.of(new Rule.Ddpm(VarianceType.FIXED_SMALL), new Rule.Ddim(Rational.ZERO, false))) {
            StepConfig config = run.config(PredictionType.SAMPLE, FinalAlpha.ONE, thresholding, rule);
            Group.Words words = named(StepWords.of(run, Run.Place.MIDDLE, config), "low");
            StepInput<Rational> in = new Data(words.slug()).step(Run.Place.MIDDLE.of(run), false);
            List<Rational> small =
                    in.modelOutput().stream().map(x -> x.divide(Rational.of(4))).toList();
            group.add(
                    words,
                    new Question.Step(
                            config,
                            new StepInput<>(in.t(), in.sample(), small, in.noise(), in.varianceInterpolation())));
        }
        return group.file();
    }

    private static Group.Words named(Group.Words words, String suffix) {
        return new Group.Words(
                words.slug() + "-" + suffix, words.level(), words.sentence(), words.anchors(), words.flags());
    }

    /** Plus odd multiples of 2^-23: 24 bits for numbers from one to two, and none of them is of binary16. */
    private static List<Rational> widened(List<Rational> numbers) {
        return IntStream.range(0, numbers.size())
                .mapToObj(i -> numbers.get(i).add(Rational.of(2L * i + 1, 1L << 23)))
                .toList();
    }
}
