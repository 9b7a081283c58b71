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
import io.github.touchstone.samplers.practice.VarianceType;
import java.util.List;

/** Single steps of DDPM and DDIM (PRC-8, PRC-10): every prediction, variance and eta; first, middle and last; with and without skips. */
final class StepCases implements Producer {
    static final List<PredictionType> PREDICTIONS =
            List.of(PredictionType.EPSILON, PredictionType.SAMPLE, PredictionType.V_PREDICTION);

    static final List<Rational> ETAS = List.of(Rational.ZERO, Rational.of(1, 2), Rational.of(13, 16), Rational.ONE);

    /** Ratio and maximum where they do not matter. */
    static final Clipping.Thresholding THRESHOLDING =
            new Clipping.Thresholding(Rational.parse("0.75"), Rational.of(3, 2));

    private final Expectations expectations;

    StepCases(Expectations expectations) {
        this.expectations = expectations;
    }

    @Override
    public String area() {
        return "step";
    }

    @Override
    public List<VectorFile> files() {
        return List.of(
                ddpm("ddpm-short", "DDPM steps on a chain of 20 large steps", Runs.shortFull(), PREDICTIONS),
                ddpm(
                        "ddpm-short-skipped",
                        "DDPM steps that pass over timesteps of a short chain",
                        Runs.shortSkipped(),
                        List.of(PredictionType.EPSILON)),
                ddpm(
                        "ddpm-long",
                        "DDPM steps on chains of 1000 steps",
                        Runs.longFull(),
                        List.of(PredictionType.EPSILON)),
                ddpm(
                        "ddpm-long-skipped",
                        "DDPM steps that pass over timesteps of long chains",
                        Runs.longSkipped(),
                        List.of(PredictionType.V_PREDICTION)),
                ddim("ddim-short", "DDIM steps on a chain of 20 large steps", Runs.shortFull(), PREDICTIONS),
                ddim(
                        "ddim-short-skipped",
                        "DDIM steps that pass over timesteps of a short chain",
                        Runs.shortSkipped(),
                        List.of(PredictionType.EPSILON)),
                ddim(
                        "ddim-long",
                        "DDIM steps on chains of 1000 steps",
                        Runs.longFull(),
                        List.of(PredictionType.EPSILON)),
                ddim(
                        "ddim-long-skipped",
                        "DDIM steps that pass over timesteps of long chains",
                        Runs.longSkipped(),
                        List.of(PredictionType.V_PREDICTION)),
                exact(),
                zeroSnr(),
                ddpmClipped(),
                ddimClipped(),
                thresholded());
    }

    private VectorFile ddpm(String name, String title, List<Run> runs, List<PredictionType> predictions) {
        Group group = group(name, title);
        for (Run run : runs) {
            for (PredictionType prediction : predictions) {
                for (VarianceType variance : VarianceType.values()) {
                    for (Run.Place place : Run.Place.values()) {
                        add(group, run, place, run.config(prediction, new Rule.Ddpm(variance)));
                    }
                }
            }
        }
        return group.file();
    }

    private VectorFile ddim(String name, String title, List<Run> runs, List<PredictionType> predictions) {
        Group group = group(name, title);
        for (Run run : runs) {
            for (PredictionType prediction : predictions) {
                for (Rational eta : ETAS) {
                    Rule rule = new Rule.Ddim(eta, false);
                    for (Run.Place place : Run.Place.values()) {
                        add(group, run, place, run.config(prediction, rule));
                    }
                    add(
                            group,
                            run,
                            Run.Place.LAST,
                            run.config(prediction, FinalAlpha.FIRST, new Clipping.None(), rule));
                }
            }
        }
        return group.file();
    }

    /** A chain whose coefficients are rational. */
    private VectorFile exact() {
        Group group = group("exact", "Steps with rational coefficients");
        Run run = Run.full("exact", "two steps with rational roots", Chains.EXACT);
        for (PredictionType prediction : PREDICTIONS) {
            for (Run.Place place : List.of(Run.Place.FIRST, Run.Place.LAST)) {
                add(group, run, place, run.config(prediction, new Rule.Ddim(Rational.ZERO, false)));
                add(group, run, place, run.config(prediction, new Rule.Ddpm(VarianceType.FIXED_SMALL)));
            }
        }
        return group.file();
    }

    /** abar = 0 where the run starts: epsilon would be refused. */
    private VectorFile zeroSnr() {
        Group group = group("zero-snr", "Steps from pure noise");
        for (Run run : Runs.zeroSnr()) {
            for (PredictionType prediction : List.of(PredictionType.SAMPLE, PredictionType.V_PREDICTION)) {
                for (Rational eta : List.of(Rational.ZERO, Rational.of(1, 2), Rational.ONE)) {
                    add(group, run, Run.Place.FIRST, run.config(prediction, new Rule.Ddim(eta, false)));
                }
                for (VarianceType variance : List.of(VarianceType.FIXED_SMALL, VarianceType.FIXED_LARGE)) {
                    add(group, run, Run.Place.FIRST, run.config(prediction, new Rule.Ddpm(variance)));
                }
            }
        }
        return group.file();
    }

    private VectorFile ddpmClipped() {
        Group group = group("ddpm-clipped", "DDPM steps with the clean sample clipped");
        for (Run run : Runs.clipped()) {
            for (PredictionType prediction : PREDICTIONS) {
                for (Rational range : List.of(Rational.of(1), Rational.of(3, 4))) {
                    Rule rule = new Rule.Ddpm(VarianceType.FIXED_SMALL);
                    StepConfig config = run.config(prediction, FinalAlpha.ONE, new Clipping.Range(range), rule);
                    for (Run.Place place : Run.Place.values()) {
                        add(group, run, place, config);
                    }
                }
            }
        }
        return group.file();
    }

    private VectorFile ddimClipped() {
        Group group = group("ddim-clipped", "DDIM steps with the clean sample clipped");
        for (Run run : Runs.clipped()) {
            for (PredictionType prediction : PREDICTIONS) {
                for (Rational eta : List.of(Rational.ZERO, Rational.of(1, 2))) {
                    for (boolean rederived : new boolean[] {false, true}) {
                        Rational range = rederived ? Rational.ONE : Rational.of(3, 4);
                        Rule rule = new Rule.Ddim(eta, rederived);
                        StepConfig config = run.config(prediction, FinalAlpha.ONE, new Clipping.Range(range), rule);
                        for (Run.Place place : Run.Place.values()) {
                            add(group, run, place, config);
                        }
                    }
                }
            }
        }
        return group.file();
    }

    private VectorFile thresholded() {
        Group group = group("thresholding", "Steps with dynamic thresholding");
        for (Run run : Runs.clipped()) {
            for (Run.Place place : Run.Place.values()) {
                for (PredictionType prediction : List.of(PredictionType.EPSILON, PredictionType.SAMPLE)) {
                    Rule small = new Rule.Ddpm(VarianceType.FIXED_SMALL);
                    add(group, run, place, run.config(prediction, FinalAlpha.ONE, THRESHOLDING, small));
                    Rule ddim = new Rule.Ddim(Rational.ZERO, false);
                    add(group, run, place, run.config(prediction, FinalAlpha.ONE, THRESHOLDING, ddim));
                }
            }
        }
        return group.file();
    }

    private Group group(String name, String title) {
        return new Group(area(), name, title, expectations);
    }

    private static void add(Group group, Run run, Run.Place place, StepConfig config) {
        Group.Words words = StepWords.of(run, place, config);
        boolean learned = config.rule() instanceof Rule.Ddpm ddpm && ddpm.variance() == VarianceType.LEARNED_RANGE;
        group.add(words, new Question.Step(config, new Data(words.slug()).step(place.of(run), learned)));
    }
}
