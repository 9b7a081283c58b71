package io.github.touchstone.conformance.cases;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.Clipping;
import io.github.touchstone.samplers.practice.PredictionType;
import io.github.touchstone.samplers.practice.Rule;
import io.github.touchstone.samplers.practice.StepConfig;
import io.github.touchstone.samplers.practice.VarianceType;
import io.github.touchstone.spec.schedules.TimestepSpacing;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The classes of failures that steps of a configuration are apt to show, as flags of {@link Notes} (spec VEC-8). */
public final class Flags {
    private Flags() {}

    /** Those of every step, sorted. */
    public static SortedSet<String> of(StepConfig config) {
        SortedSet<String> flags = new TreeSet<>();
        boolean skips = config.steps() < config.trainSteps();
        if (config.prediction() == PredictionType.SAMPLE) {
            flags.add("sample-as-epsilon");
        } else if (config.prediction() == PredictionType.V_PREDICTION) {
            flags.add("velocity-sign");
        }
        if (config.rule() instanceof Rule.Ddim rule) {
            ddim(rule, flags);
        } else if (config.rule() instanceof Rule.Ddpm rule) {
            ddpm(rule.variance(), skips, flags);
        }
        if (skips) {
            flags.add("neighbour-abar");
            flags.add(config.spacing() instanceof TimestepSpacing.Listed ? "listed-previous" : "stride");
        }
        if (!(config.clipping() instanceof Clipping.None)) {
            flags.add("clip-range");
        }
        return flags;
    }

    /** Those of the step that ends the chain. */
    public static List<String> ofLastStep() {
        return List.of("final-alpha", "noise-at-last");
    }

    private static void ddim(Rule.Ddim rule, SortedSet<String> flags) {
        flags.add("direction-root");
        if (rule.useClippedModelOutput()) {
            flags.add("epsilon-kept");
        }
        if (rule.eta().equals(Rational.ONE)) {
            flags.add("radicand");
        } else if (!rule.eta().isZero()) {
            flags.addAll(List.of("direction-sigma", "eta-squared"));
        }
    }

    private static void ddpm(VarianceType variance, boolean skips, SortedSet<String> flags) {
        switch (variance) {
            case FIXED_SMALL -> flags.addAll(List.of("beta-for-beta-tilde", "posterior-denominator"));
            case FIXED_LARGE -> flags.add("beta-for-beta-tilde");
            case FIXED_SMALL_LOG, FIXED_LARGE_LOG -> flags.add("log-root");
            case LEARNED_RANGE -> flags.add("learned-linear");
        }
        flags.add("variance-for-deviation");
        if (skips) {
            flags.add("training-beta");
        }
    }
}
