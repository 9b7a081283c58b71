package io.github.touchstone.conformance.law;

import io.github.touchstone.conformance.cases.Case;
import io.github.touchstone.conformance.cases.CertifiedText;
import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.Expectation;
import io.github.touchstone.conformance.cases.Flags;
import io.github.touchstone.conformance.cases.Level;
import io.github.touchstone.conformance.cases.Notes;
import io.github.touchstone.conformance.cases.Producer;
import io.github.touchstone.conformance.cases.Question;
import io.github.touchstone.conformance.cases.Requirements;
import io.github.touchstone.conformance.cases.VectorFile;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.FinalAlpha;
import io.github.touchstone.samplers.practice.PredictionType;
import io.github.touchstone.samplers.practice.StepConfig;
import io.github.touchstone.samplers.practice.VarianceType;
import io.github.touchstone.spec.schedules.TimestepSpacing;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.PointMasses;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The law of the output of a chain with noise, on mixtures on the line (spec SCR-7). */
public final class DensityCases implements Producer {
    static final MixtureTarget TWO = mixture("1/2", "-2", "1/4", "1/2", "2", "1/4");
    static final MixtureTarget THREE = mixture("1/2", "-2", "1/4", "3/10", "1/2", "9/25", "1/5", "5/2", "4/25");
    static final MixtureTarget POINTS = new PointMasses(
                    List.of(Rational.of(1, 2), Rational.of(1, 2)),
                    List.of(List.of(Rational.of(-1)), List.of(Rational.ONE)))
            .asMixture();

    private final List<Case> cases = new ArrayList<>();

    @Override
    public String area() {
        return "law";
    }

    @Override
    public List<VectorFile> files() {
        cases.clear();
        ChainSetup all = ChainSetup.SHORT;
        ChainSetup some = all.visiting(new TimestepSpacing.Leading(1), 6);
        add("two", TWO, "two modes", all.ddpm(VarianceType.FIXED_SMALL));
        add("two", TWO, "two modes", all.predicting(PredictionType.SAMPLE).ddim("0.5"));
        add(
                "three",
                THREE,
                "three modes",
                all.predicting(PredictionType.V_PREDICTION).ddpm(VarianceType.FIXED_LARGE));
        add("three", THREE, "three modes", some.ddpm(VarianceType.FIXED_SMALL));
        add("points", POINTS, "two point masses", all.ending(FinalAlpha.FIRST).ddim("1"));
        add(
                "two",
                TWO,
                "two modes",
                ChainSetup.LINEAR.visiting(new TimestepSpacing.Trailing(), 25).ddpm(VarianceType.FIXED_SMALL));
        SortedSet<String> flags = new TreeSet<>();
        cases.forEach(c -> flags.addAll(c.notes()));
        return List.of(new VectorFile(
                area(), "mixtures", "The law of the output on mixtures on the line", Notes.of(flags), cases));
    }

    private static MixtureTarget mixture(String... numbers) {
        List<MixtureTarget.Component> components = new ArrayList<>();
        for (int i = 0; i < numbers.length; i += 3) {
            components.add(MixtureTarget.Component.onLine(
                    Rational.parse(numbers[i]), Rational.parse(numbers[i + 1]), Rational.parse(numbers[i + 2])));
        }
        return new MixtureTarget(components);
    }

    private void add(String slug, MixtureTarget target, String words, StepConfig config) {
        Question.Density question = new Question.Density(config, target);
        Map<String, Expectation> expect = expect(question);
        SortedSet<String> flags = Flags.of(config);
        flags.addAll(Flags.ofLastStep());
        cases.add(new Case(
                area() + "/mixture-" + slug + "-" + LawGroup.slug(config),
                Level.MUST,
                List.of("SCR-6", "SCR-8"),
                question.op(),
                "The law of the output of " + LawGroup.words(config) + ", on a mixture of " + words + ".",
                Requirements.of(question.op(), question.configJson(), question.inputJson(), expect.keySet()),
                List.copyOf(flags),
                question.configJson(),
                question.inputJson(),
                expect));
    }

    /** Zero, within the distances of SCR-8. */
    static Map<String, Expectation> expect(Question.Density question) {
        Map<Dtype, Expectation.Tolerance> ofLaw = new EnumMap<>(Dtype.class);
        Map<Dtype, Expectation.Tolerance> ofLast = new EnumMap<>(Dtype.class);
        for (Dtype dtype : Dtype.values()) {
            Optional<DensitySpread.Both> spread = DensitySpread.of(question, dtype);
            spread.ifPresent(both -> {
                ofLaw.put(
                        dtype,
                        tolerance(both.tight().totalVariation(), both.accepted().totalVariation()));
                ofLast.put(
                        dtype,
                        tolerance(both.tight().lastStep(), both.accepted().lastStep()));
            });
        }
        Map<String, Expectation> expect = new LinkedHashMap<>();
        expect.put("total_variation", zero(ofLaw));
        expect.put("last_step", zero(ofLast));
        return expect;
    }

    private static Expectation.Tolerance tolerance(double tight, double accepted) {
        return new Expectation.Tolerance(List.of(distance(Math.min(tight, accepted))), List.of(distance(accepted)));
    }

    /** Rounded up, and by a hundredth more for the error of the sums behind it. */
    private static String distance(double x) {
        return CertifiedText.distance(Rational.ofExactly(x * 1.01));
    }

    private static Expectation zero(Map<Dtype, Expectation.Tolerance> tolerances) {
        return new Expectation.Reals(List.of("0"), Optional.of(List.of("0")), tolerances);
    }
}
