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

/** Steps with several options at once (VEC-10): a program may know each option and not all of them together. */
final class CombinationCases implements Producer {
    private static final Clipping NONE = new Clipping.None();
    private static final Clipping UNIT = range(1, 1);
    private static final Rule SMALL = new Rule.Ddpm(VarianceType.FIXED_SMALL);
    private static final Rule DDIM = ddim(Rational.ZERO);
    private static final Rule HALF = ddim(Rational.of(1, 2));
    private static final Rule ONE = ddim(Rational.ONE);

    private final Expectations expectations;

    CombinationCases(Expectations expectations) {
        this.expectations = expectations;
    }

    @Override
    public String area() {
        return "step";
    }

    @Override
    public List<VectorFile> files() {
        Group group = new Group(area(), "combinations", "Steps with several options at once", expectations);
        Asking asking = new Asking(group);
        thresholded(asking);
        clipped(asking);
        zeroSnr(asking);
        ends(asking);
        oneElement(asking);
        new OptionSquare(asking::ask).cases();
        return List.of(group.file());
    }

    private static void thresholded(Asking asking) {
        Run run = Runs.shortFull().get(0);
        for (Rule rule : List.of(SMALL, DDIM)) {
            asking.middle(run, PredictionType.V_PREDICTION, StepCases.THRESHOLDING, rule);
        }
        List<Rule> rules = List.of(new Rule.Ddpm(VarianceType.FIXED_LARGE), HALF, ONE, rederived(Rational.ZERO));
        for (Rule rule : rules) {
            asking.middle(run, PredictionType.EPSILON, StepCases.THRESHOLDING, rule);
        }
        // the ratio is rounded to 24 bits; where the maximum is one it does not matter
        Rational usual = Rational.ofExactly(0.995f);
        List<Clipping> others = List.of(
                new Clipping.Thresholding(usual, Rational.ONE),
                new Clipping.Thresholding(Rational.of(1, 2), Rational.of(3)),
                new Clipping.Thresholding(Rational.ZERO, Rational.of(3)),
                new Clipping.Thresholding(Rational.ONE, Rational.of(3)));
        for (Clipping other : others) {
            asking.middle(run, PredictionType.EPSILON, other, SMALL);
            asking.middle(run, PredictionType.SAMPLE, other, DDIM);
        }
    }

    private static void clipped(Asking asking) {
        Run run = Runs.shortFull().get(0);
        for (Clipping range : List.of(range(3, 4), range(2, 1))) {
            asking.middle(run, PredictionType.EPSILON, range, rederived(Rational.ZERO));
            asking.middle(run, PredictionType.EPSILON, range, rederived(Rational.of(1, 2)));
        }
        for (VarianceType variance : VarianceType.values()) {
            if (variance != VarianceType.FIXED_SMALL) {
                asking.middle(run, PredictionType.EPSILON, range(3, 4), new Rule.Ddpm(variance));
            }
        }
        asking.middle(run, PredictionType.EPSILON, UNIT, ONE);
        asking.middle(run, PredictionType.EPSILON, UNIT, rederived(Rational.ONE));
    }

    private static void zeroSnr(Asking asking) {
        Run run = Runs.zeroSnr().get(0);
        for (PredictionType prediction : List.of(PredictionType.SAMPLE, PredictionType.V_PREDICTION)) {
            for (Rule rule : List.of(SMALL, DDIM, rederived(Rational.ZERO), rederived(Rational.ONE))) {
                asking.ask(run, Run.Place.FIRST, run.config(prediction, FinalAlpha.ONE, range(3, 4), rule));
            }
        }
        List<VarianceType> logs =
                List.of(VarianceType.LEARNED_RANGE, VarianceType.FIXED_SMALL_LOG, VarianceType.FIXED_LARGE_LOG);
        for (VarianceType variance : logs) {
            Rule rule = new Rule.Ddpm(variance);
            asking.ask(run, Run.Place.FIRST, run.config(PredictionType.SAMPLE, rule));
        }
    }

    /** Ends of DDPM and of clipped steps at abar of timestep 0, offsets above one, and an eta with all its bits. */
    private static void ends(Asking asking) {
        Run skipped = Runs.shortSkipped().get(2);
        for (VarianceType variance : VarianceType.values()) {
            StepConfig config = skipped.config(PredictionType.EPSILON, FinalAlpha.FIRST, NONE, new Rule.Ddpm(variance));
            asking.ask(skipped, Run.Place.LAST, config);
            asking.ask(skipped, Run.Place.MIDDLE, config);
        }
        for (Rule rule : List.of(SMALL, DDIM, HALF, rederived(Rational.of(1, 2)))) {
            asking.ask(
                    skipped,
                    Run.Place.LAST,
                    skipped.config(PredictionType.EPSILON, FinalAlpha.FIRST, range(3, 4), rule));
        }
        Run shifted = Runs.shiftedByThree();
        for (Run.Place place : Run.Place.values()) {
            asking.ask(shifted, place, shifted.config(PredictionType.EPSILON, SMALL));
            asking.ask(shifted, place, shifted.config(PredictionType.EPSILON, DDIM));
        }
        Rule long24 = ddim(Rational.ofExactly(0.3f));
        Run full = Runs.shortFull().get(0);
        asking.ask(full, Run.Place.FIRST, full.config(PredictionType.EPSILON, long24));
        asking.ask(full, Run.Place.MIDDLE, full.config(PredictionType.EPSILON, long24));
    }

    private static void oneElement(Asking asking) {
        Run run = Runs.shortFull().get(0);
        for (Clipping clipping : List.of(NONE, range(3, 4), StepCases.THRESHOLDING)) {
            for (Rule rule : List.of(SMALL, new Rule.Ddpm(VarianceType.LEARNED_RANGE), HALF)) {
                asking.one(run, run.config(PredictionType.EPSILON, FinalAlpha.ONE, clipping, rule));
            }
        }
    }

    private static Rule ddim(Rational eta) {
        return new Rule.Ddim(eta, false);
    }

    private static Rule rederived(Rational eta) {
        return new Rule.Ddim(eta, true);
    }

    private static Clipping range(long numerator, long denominator) {
        return new Clipping.Range(Rational.of(numerator, denominator));
    }

    /** Puts cases into the file. */
    private record Asking(Group group) {
        void middle(Run run, PredictionType prediction, Clipping clipping, Rule rule) {
            ask(run, Run.Place.MIDDLE, run.config(prediction, FinalAlpha.ONE, clipping, rule));
        }

        void ask(Run run, Run.Place place, StepConfig config) {
            Group.Words words = StepWords.of(run, place, config);
            add(words, place.of(run), config, new Data(words.slug()));
        }

        void one(Run run, StepConfig config) {
            Run.Place place = Run.Place.MIDDLE;
            Group.Words words = StepWords.of(run, place, config);
            String slug = words.slug() + "-one-element";
            String sentence = words.sentence() + " The arrays have one element.";
            add(
                    new Group.Words(slug, words.level(), sentence, words.anchors(), words.flags()),
                    place.of(run),
                    config,
                    new Data(slug, 1));
        }

        private void add(Group.Words words, int t, StepConfig config, Data data) {
            boolean learned = config.rule() instanceof Rule.Ddpm ddpm && ddpm.variance() == VarianceType.LEARNED_RANGE;
            group.add(words, new Question.Step(config, data.step(t, learned)));
        }
    }
}
