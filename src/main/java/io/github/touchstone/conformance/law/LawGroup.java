package io.github.touchstone.conformance.law;

import io.github.touchstone.conformance.cases.Case;
import io.github.touchstone.conformance.cases.Expectation;
import io.github.touchstone.conformance.cases.Flags;
import io.github.touchstone.conformance.cases.Level;
import io.github.touchstone.conformance.cases.Notes;
import io.github.touchstone.conformance.cases.Question;
import io.github.touchstone.conformance.cases.Real;
import io.github.touchstone.conformance.cases.Requirements;
import io.github.touchstone.conformance.cases.VectorFile;
import io.github.touchstone.samplers.practice.FinalAlpha;
import io.github.touchstone.samplers.practice.Rule;
import io.github.touchstone.samplers.practice.StepConfig;
import io.github.touchstone.spec.schedules.Cosine;
import io.github.touchstone.spec.schedules.ScaledLinear;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.schedules.TimestepSpacing;
import io.github.touchstone.spec.schedules.ZeroTerminalSnr;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The cases of one file. */
final class LawGroup {
    private final String area;
    private final String name;
    private final String title;
    private final List<Case> cases = new ArrayList<>();

    LawGroup(String area, String name, String title) {
        this.area = area;
        this.name = name;
        this.title = title;
    }

    /** A case that expects mean and covariance. */
    void law(StepConfig config, SpectralTarget target) {
        Question.Law question = question("law", config, target);
        add(
                question,
                target,
                "Mean and covariance of the output of " + words(config) + ", on a Gaussian target in dimension "
                        + target.mean().size() + ".",
                List.of("LAW-4", "LAW-5"),
                LawExpectations.law(question));
    }

    /** A case that expects divergences. */
    void bound(StepConfig config, SpectralTarget target) {
        Question.Law question = question("bound", config, target);
        Map<String, Expectation> expect = LawExpectations.bound(question, target);
        add(
                question,
                target,
                "Divergences between a Gaussian target in dimension "
                        + target.mean().size() + " and the output of " + words(config) + ".",
                expect.containsKey("kl_floor") ? List.of("BND-4", "LAW-7") : List.of("LAW-7"),
                expect);
    }

    private static Question.Law question(String op, StepConfig config, SpectralTarget target) {
        return new Question.Law(op, config, target.mean(), target.covariance());
    }

    private void add(
            Question.Law question,
            SpectralTarget target,
            String sentence,
            List<String> anchors,
            Map<String, Expectation> expect) {
        cases.add(new Case(
                area + "/" + slug(question.config()) + "-" + target.name(),
                Level.MUST,
                anchors,
                question.op(),
                sentence,
                Requirements.of(question.op(), question.configJson(), question.inputJson(), expect.keySet()),
                flags(question.config()),
                question.configJson(),
                question.inputJson(),
                expect));
    }

    static String words(StepConfig c) {
        return sampler(c.rule()) + " with prediction type " + c.prediction().label() + ", " + c.steps() + " of "
                + c.trainSteps() + " timesteps (" + c.spacing().name() + "), final alpha "
                + c.finalAlpha().label();
    }

    private static String sampler(Rule rule) {
        if (rule instanceof Rule.Ddim ddim) {
            return "DDIM, eta = " + Real.text(ddim.eta());
        }
        return "DDPM, " + ((Rule.Ddpm) rule).variance().label();
    }

    /** Names all that the cases vary. */
    static String slug(StepConfig c) {
        String rule = c.rule() instanceof Rule.Ddim ddim
                ? "ddim-" + Real.text(ddim.eta()).replace('.', '-')
                : "ddpm-" + ((Rule.Ddpm) c.rule()).variance().label().replace('_', '-');
        String end = c.finalAlpha() == FinalAlpha.ONE ? "" : "-final-first";
        String spacing = c.spacing() instanceof TimestepSpacing.Listed
                ? "listed"
                : c.spacing().name().replace('+', '-');
        return schedule(c.family(), c.trainSteps()) + "-" + spacing + "-" + c.steps() + "-" + rule + "-"
                + c.prediction().label().replace('_', '-') + end;
    }

    private static String schedule(ScheduleFamily family, int trainSteps) {
        if (family instanceof ZeroTerminalSnr rescaled) {
            return "zero-snr-" + schedule(rescaled.base(), trainSteps);
        }
        String name = family instanceof Cosine ? "cosine" : family instanceof ScaledLinear ? "scaled-linear" : "linear";
        return name + "-" + trainSteps;
    }

    /** A law sees every step, the last among them. */
    private static List<String> flags(StepConfig config) {
        SortedSet<String> flags = Flags.of(config);
        flags.addAll(Flags.ofLastStep());
        return List.copyOf(flags);
    }

    VectorFile file() {
        SortedSet<String> flags = new TreeSet<>();
        cases.forEach(c -> flags.addAll(c.notes()));
        return new VectorFile(area, name, title, Notes.of(flags), cases);
    }
}
