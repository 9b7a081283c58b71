package io.github.touchstone.conformance.law;

import io.github.touchstone.conformance.cases.Case;
import io.github.touchstone.conformance.cases.CertifiedText;
import io.github.touchstone.conformance.cases.Expectation;
import io.github.touchstone.conformance.cases.Flags;
import io.github.touchstone.conformance.cases.Level;
import io.github.touchstone.conformance.cases.Notes;
import io.github.touchstone.conformance.cases.Producer;
import io.github.touchstone.conformance.cases.Question;
import io.github.touchstone.conformance.cases.Requirements;
import io.github.touchstone.conformance.cases.VectorFile;
import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.ExactArithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.Ddim;
import io.github.touchstone.samplers.DdpmFixedLarge;
import io.github.touchstone.samplers.DdpmFixedSmall;
import io.github.touchstone.samplers.certified.CertifiedLine;
import io.github.touchstone.samplers.practice.PredictionType;
import io.github.touchstone.samplers.practice.Rule;
import io.github.touchstone.samplers.practice.StepConfig;
import io.github.touchstone.samplers.practice.VarianceType;
import io.github.touchstone.spec.schedules.GivenAlphaBars;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.schedules.TimestepSpacing;
import io.github.touchstone.spec.targets.MixtureTarget;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Enclosed divergences of the law before a last step without noise, on mixtures on the line (spec SCR-9). */
public final class MixtureBoundCases implements Producer {
    /** Fewer certified digits than this are a failure of the program. */
    private static final int DIGITS = 12;

    private final List<Case> cases = new ArrayList<>();

    @Override
    public String area() {
        return "bound";
    }

    @Override
    public List<VectorFile> files() {
        cases.clear();
        ChainSetup all = ChainSetup.SHORT;
        ChainSetup some = all.visiting(new TimestepSpacing.Leading(1), 6);
        add("two", DensityCases.TWO, "two modes", all.ddpm(VarianceType.FIXED_SMALL));
        add("three", DensityCases.THREE, "three modes", some.ddpm(VarianceType.FIXED_SMALL));
        add(
                "three",
                DensityCases.THREE,
                "three modes",
                some.predicting(PredictionType.V_PREDICTION).ddpm(VarianceType.FIXED_LARGE));
        add("points", DensityCases.POINTS, "two point masses", some.ddim("1"));
        add(
                "two",
                DensityCases.TWO,
                "two modes",
                some.predicting(PredictionType.SAMPLE).ddim("0.5"));
        SortedSet<String> flags = new TreeSet<>();
        cases.forEach(c -> flags.addAll(c.notes()));
        return List.of(new VectorFile(
                area(),
                "mixtures",
                "Divergences on mixtures on the line, before the last step",
                Notes.of(flags),
                cases));
    }

    private void add(String slug, MixtureTarget target, String words, StepConfig config) {
        Question.Density question = new Question.Density(config, target);
        Map<String, Expectation> expect = expect(question);
        SortedSet<String> flags = Flags.of(config);
        flags.addAll(Flags.ofLastStep());
        cases.add(new Case(
                area() + "/mixture-" + slug + "-" + LawGroup.slug(config),
                Level.MUST,
                List.of("CRT-1", "SCR-9"),
                question.op(),
                "Divergences, where the last step with noise ends, between a mixture of " + words
                        + " and the output of " + LawGroup.words(config) + ".",
                Requirements.of(question.op(), question.configJson(), question.inputJson(), expect.keySet()),
                List.copyOf(flags),
                question.configJson(),
                question.inputJson(),
                expect));
    }

    /** Both divergences, enclosed. */
    static Map<String, Expectation> expect(Question.Density question) {
        Map<String, Expectation> expect = new LinkedHashMap<>();
        expect.put("kl", CertifiedText.bounds(kl(question, true)));
        expect.put("reverse_kl", CertifiedText.bounds(kl(question, false)));
        return expect;
    }

    private static Enclosure kl(Question.Density question, boolean forward) {
        StepConfig config = question.config();
        return CertifiedLine.kl(
                question.target(), rule(config.rule()), visited(config), config.steps(), 1, forward, DIGITS);
    }

    /** The schedule of the visited timesteps alone: practice with timesteps passed over is theory on it. */
    private static ScheduleFamily visited(StepConfig config) {
        Schedule<Rational> trained = config.family().schedule(config.trainSteps(), ExactArithmetic.EXACT);
        return new GivenAlphaBars(config.spacing().timesteps(config.trainSteps(), config.steps()).stream()
                .sorted()
                .map(t -> trained.alphaBar(t + 1))
                .toList());
    }

    private static CoefficientRule rule(Rule rule) {
        if (rule instanceof Rule.Ddim ddim) {
            return new Ddim(ddim.eta());
        }
        return switch (((Rule.Ddpm) rule).variance()) {
            case FIXED_SMALL, FIXED_SMALL_LOG -> new DdpmFixedSmall();
            case FIXED_LARGE, FIXED_LARGE_LOG -> new DdpmFixedLarge();
            case LEARNED_RANGE -> throw new IllegalArgumentException("a learned variance is not enclosed");
        };
    }
}
