package io.github.touchstone.conformance.law;

import io.github.touchstone.math.numbers.Binary64Arithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.FinalAlpha;
import io.github.touchstone.samplers.practice.Practice;
import io.github.touchstone.samplers.practice.PredictionType;
import io.github.touchstone.samplers.practice.ReverseStep;
import io.github.touchstone.samplers.practice.Rule;
import io.github.touchstone.samplers.practice.StepConfig;
import io.github.touchstone.samplers.practice.VarianceType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hipparchus.util.Binary64;

/**
 * A fault that implementations have had: what they compute in place of the specification (spec LAW-9).
 *
 * @param sentence what is wrong
 * @param config the configuration that they act on
 * @param practice what they make of it
 */
record KnownFault(String sentence, StepConfig config, Practice<Binary64> practice) {
    private static final Practice<Binary64> TEXTBOOK = new Practice<>(Binary64Arithmetic.DOUBLE);

    /** The step that they make. */
    ReverseStep<Binary64> step() {
        return practice.step(config);
    }

    /** The faults that can be committed with this configuration. */
    static List<KnownFault> of(StepConfig c) {
        List<KnownFault> faults = new ArrayList<>();
        FinalAlpha other = c.finalAlpha() == FinalAlpha.ONE ? FinalAlpha.FIRST : FinalAlpha.ONE;
        faults.add(misread(
                "the last step ends at final_alpha_cumprod = \"" + other.label() + "\"",
                with(c, c.prediction(), other, c.rule())));
        for (PredictionType type :
                List.of(PredictionType.EPSILON, PredictionType.SAMPLE, PredictionType.V_PREDICTION)) {
            if (type != c.prediction()) {
                faults.add(misread(
                        "the model output is taken for \"" + type.label() + "\"",
                        with(c, type, c.finalAlpha(), c.rule())));
            }
        }
        if (c.rule() instanceof Rule.Ddpm rule) {
            variances(c, rule, faults);
        } else if (c.rule() instanceof Rule.Ddim rule) {
            etas(c, rule, faults);
        }
        faults.addAll(FaultyPractice.of(c));
        return List.copyOf(faults);
    }

    private static KnownFault misread(String sentence, StepConfig config) {
        return new KnownFault(sentence, config, TEXTBOOK);
    }

    private static void variances(StepConfig c, Rule.Ddpm rule, List<KnownFault> faults) {
        for (VarianceType type : List.of(VarianceType.FIXED_SMALL, VarianceType.FIXED_LARGE)) {
            if (type != rule.variance()) {
                faults.add(misread("the variance is that of \"" + type.label() + "\"", ruled(c, new Rule.Ddpm(type))));
            }
        }
    }

    private static void etas(StepConfig c, Rule.Ddim rule, List<KnownFault> faults) {
        Rational eta = rule.eta();
        eta(c, rule, "eta is squared", x -> x.multiply(x), faults);
        eta.sqrt().ifPresent(root -> eta(c, rule, "the root of eta is taken", x -> root, faults));
        eta(c, rule, "eta is taken for 0", x -> Rational.ZERO, faults);
        eta(c, rule, "eta is taken for 1", x -> Rational.ONE, faults);
    }

    private static void eta(
            StepConfig c, Rule.Ddim rule, String sentence, UnaryOperator<Rational> f, List<KnownFault> faults) {
        Rational eta = f.apply(rule.eta());
        if (!eta.equals(rule.eta())) {
            faults.add(misread(sentence, ruled(c, new Rule.Ddim(eta, rule.useClippedModelOutput()))));
        }
    }

    private static StepConfig ruled(StepConfig c, Rule rule) {
        return with(c, c.prediction(), c.finalAlpha(), rule);
    }

    private static StepConfig with(StepConfig c, PredictionType prediction, FinalAlpha end, Rule rule) {
        return new StepConfig(c.family(), c.trainSteps(), c.spacing(), c.steps(), prediction, end, c.clipping(), rule);
    }
}
