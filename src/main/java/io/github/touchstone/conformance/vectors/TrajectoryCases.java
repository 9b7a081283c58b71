package io.github.touchstone.conformance.vectors;

import io.github.touchstone.conformance.cases.Level;
import io.github.touchstone.conformance.cases.Producer;
import io.github.touchstone.conformance.cases.Question;
import io.github.touchstone.conformance.cases.TrainSchedule;
import io.github.touchstone.conformance.cases.VectorFile;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.Clipping;
import io.github.touchstone.samplers.practice.FinalAlpha;
import io.github.touchstone.samplers.practice.PredictionType;
import io.github.touchstone.samplers.practice.Rule;
import io.github.touchstone.samplers.practice.StepConfig;
import io.github.touchstone.samplers.practice.VarianceType;
import io.github.touchstone.spec.schedules.TimestepSpacing;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Whole runs with explicit noise and a model that is affine in x, with another slope and offset at every step (PRC-7). */
final class TrajectoryCases implements Producer {
    private final Expectations expectations;

    TrajectoryCases(Expectations expectations) {
        this.expectations = expectations;
    }

    @Override
    public String area() {
        return "trajectory";
    }

    @Override
    public List<VectorFile> files() {
        return List.of(
                file("short", "Whole runs on a short chain", shortRuns()),
                file("long", "Whole runs on long chains", longRuns()));
    }

    private static List<Run> shortRuns() {
        List<Run> runs = new ArrayList<>(Runs.shortFull());
        runs.addAll(Runs.shortSkipped());
        return runs;
    }

    private static List<Run> longRuns() {
        TrainSchedule linear = new TrainSchedule(Chains.LINEAR, 1000);
        TrainSchedule scaled = new TrainSchedule(Chains.SCALED_LINEAR, 1000);
        TrainSchedule cosine = new TrainSchedule(Chains.COSINE, 1000);
        return List.of(
                Run.spaced("linear-1000", "the linear chain of 1000", linear, new TimestepSpacing.Leading(0), 7),
                Run.spaced(
                        "scaled-linear-1000",
                        "the scaled linear chain of 1000",
                        scaled,
                        new TimestepSpacing.Leading(1),
                        12),
                Run.spaced(
                        "scaled-linear-1000",
                        "the scaled linear chain of 1000",
                        scaled,
                        new TimestepSpacing.Trailing(),
                        13),
                Run.spaced("cosine-1000", "the cosine chain of 1000", cosine, new TimestepSpacing.Linspace(), 12));
    }

    private VectorFile file(String name, String title, List<Run> runs) {
        Group group = new Group(area(), name, title, expectations);
        for (Run run : runs) {
            add(group, run, FinalAlpha.ONE, new Rule.Ddpm(VarianceType.FIXED_SMALL));
            add(group, run, FinalAlpha.ONE, new Rule.Ddpm(VarianceType.FIXED_LARGE));
            add(group, run, FinalAlpha.ONE, new Rule.Ddim(Rational.ZERO, false));
            add(group, run, FinalAlpha.ONE, new Rule.Ddim(Rational.of(1, 2), false));
            add(group, run, FinalAlpha.FIRST, new Rule.Ddim(Rational.ZERO, false));
        }
        return group.file();
    }

    private static void add(Group group, Run run, FinalAlpha finalAlpha, Rule rule) {
        StepConfig config = run.config(PredictionType.V_PREDICTION, finalAlpha, new Clipping.None(), rule);
        Group.Words step = StepWords.of(run, Run.Place.LAST, config);
        String slug = step.slug().replace("-last", "");
        String name = rule instanceof Rule.Ddpm ddpm
                ? "DDPM with " + ddpm.variance().label() + " variance"
                : "DDIM with eta = " + ((Rule.Ddim) rule).eta();
        SortedSet<String> anchors = new TreeSet<>(step.anchors());
        anchors.add("PRC-7");
        group.add(
                new Group.Words(
                        slug,
                        Level.MUST,
                        "A whole run of " + name + " over " + run.words()
                                + ", the model's output affine in x; it ends at "
                                + (finalAlpha == FinalAlpha.ONE ? "abar = 1." : "abar_0."),
                        List.copyOf(anchors),
                        step.flags()),
                question(slug, config));
    }

    /** Slopes in (-1, 1) keep the run from growing. */
    private static Question question(String slug, StepConfig config) {
        Data data = new Data(slug);
        int steps = config.steps();
        return new Question.Trajectory(
                config,
                data.numbers(0),
                IntStream.range(0, steps)
                        .mapToObj(k -> Rational.of(2 * Math.floorMod(19 * k + slug.length(), 32) - 31, 32))
                        .toList(),
                IntStream.range(0, steps)
                        .mapToObj(k -> Rational.of(2 * Math.floorMod(11 * k + slug.length(), 32) - 31, 64))
                        .toList(),
                IntStream.range(0, steps).mapToObj(k -> data.numbers(k + 1)).toList());
    }
}
