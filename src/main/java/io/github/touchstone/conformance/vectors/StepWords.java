package io.github.touchstone.conformance.vectors;

import io.github.touchstone.conformance.cases.Level;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.Clipping;
import io.github.touchstone.samplers.practice.FinalAlpha;
import io.github.touchstone.samplers.practice.PredictionType;
import io.github.touchstone.samplers.practice.Rule;
import io.github.touchstone.samplers.practice.StepConfig;
import io.github.touchstone.samplers.practice.VarianceType;
import io.github.touchstone.spec.schedules.TimestepSpacing;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a case of a step says in words: slug, sentence, anchors and flags, read off its configuration. */
final class StepWords {
    private StepWords() {}

    static Group.Words of(Run run, Run.Place place, StepConfig config) {
        return new Group.Words(
                slug(run, place, config),
                config.clipping() instanceof Clipping.Thresholding ? Level.SHOULD : Level.MUST,
                sentence(run, place, config),
                anchors(run, place, config),
                flags(run, place, config));
    }

    /** The second half of the id. */
    static String slug(Run run, Run.Place place, StepConfig config) {
        StringBuilder slug = new StringBuilder();
        if (config.rule() instanceof Rule.Ddim rule) {
            slug.append("ddim-").append(run.slug()).append("-eta-").append(etaSlug(rule.eta()));
            slug.append(rule.useClippedModelOutput() ? "-rederived" : "");
        } else if (config.rule() instanceof Rule.Ddpm rule) {
            slug.append("ddpm-")
                    .append(run.slug())
                    .append('-')
                    .append(hyphens(rule.variance().label()));
        }
        slug.append('-').append(hyphens(config.prediction().label()));
        if (config.clipping() instanceof Clipping.Range clip) {
            slug.append("-clip-").append(hyphens(clip.range().toString()));
        } else if (config.clipping() instanceof Clipping.Thresholding) {
            slug.append("-thresholding");
        }
        slug.append('-').append(place.label());
        return slug.append(config.finalAlpha() == FinalAlpha.FIRST ? "-final-first" : "")
                .toString();
    }

    private static String etaSlug(Rational eta) {
        return eta.equals(Rational.of(1, 2)) ? "half" : hyphens(eta.toString());
    }

    private static String hyphens(String name) {
        return name.replaceAll("[_/.]", "-");
    }

    private static String sentence(Run run, Run.Place place, StepConfig config) {
        StringBuilder sentence = new StringBuilder();
        if (config.rule() instanceof Rule.Ddim rule) {
            sentence.append("A DDIM step with eta = ").append(rule.eta());
            sentence.append(rule.useClippedModelOutput() ? ", epsilon derived again from the clipped sample," : "");
        } else if (config.rule() instanceof Rule.Ddpm rule) {
            sentence.append("A DDPM step with ").append(rule.variance().label()).append(" variance");
        }
        sentence.append(" from the ").append(place.label()).append(" of ").append(run.words());
        sentence.append("; the model predicts ").append(config.prediction().label());
        if (config.clipping() instanceof Clipping.Range clip) {
            sentence.append("; the clean sample is clipped to ").append(clip.range());
        } else if (config.clipping() instanceof Clipping.Thresholding thresholding) {
            sentence.append("; dynamic thresholding at the quantile ").append(thresholding.ratio());
        }
        if (place == Run.Place.LAST) {
            sentence.append(config.finalAlpha() == FinalAlpha.ONE ? "; it ends at abar = 1" : "; it ends at abar_0");
        }
        return sentence.append('.').toString();
    }

    private static List<String> anchors(Run run, Run.Place place, StepConfig config) {
        SortedSet<String> anchors = new TreeSet<>(List.of("PRC-2"));
        if (config.rule() instanceof Rule.Ddim rule) {
            anchors.addAll(List.of("DDIM-1", "PRC-10"));
            if (rule.useClippedModelOutput()) {
                anchors.add("PRC-13");
            }
        } else if (config.rule() instanceof Rule.Ddpm rule) {
            anchors.addAll(List.of("PRC-8", "PRC-9"));
            anchors.add(
                    switch (rule.variance()) {
                        case FIXED_SMALL, FIXED_SMALL_LOG -> "DDPM-1";
                        case FIXED_LARGE, FIXED_LARGE_LOG -> "DDPM-2";
                        case LEARNED_RANGE -> "DDPM-4";
                    });
        }
        if (place == Run.Place.LAST) {
            anchors.addAll(List.of("PRC-14", "PRC-6"));
        }
        if (run.skips()) {
            anchors.addAll(List.of("PRC-15", "PRC-7"));
        }
        if (config.clipping() instanceof Clipping.Range) {
            anchors.add("PRC-11");
        } else if (config.clipping() instanceof Clipping.Thresholding) {
            anchors.add("PRC-12");
        }
        return List.copyOf(anchors);
    }

    private static List<String> flags(Run run, Run.Place place, StepConfig config) {
        SortedSet<String> flags = new TreeSet<>();
        if (config.prediction() == PredictionType.SAMPLE) {
            flags.add("sample-as-epsilon");
        } else if (config.prediction() == PredictionType.V_PREDICTION) {
            flags.add("velocity-sign");
        }
        if (config.rule() instanceof Rule.Ddim rule) {
            ddim(rule, flags);
        } else if (config.rule() instanceof Rule.Ddpm rule) {
            ddpm(rule.variance(), run, flags);
        }
        if (place == Run.Place.LAST) {
            flags.addAll(List.of("final-alpha", "noise-at-last"));
        }
        if (run.skips()) {
            flags.add("neighbour-abar");
            boolean listed = run.visits().spacing() instanceof TimestepSpacing.Listed;
            flags.add(listed ? "listed-previous" : "stride");
        }
        if (!(config.clipping() instanceof Clipping.None)) {
            flags.add("clip-range");
        }
        return List.copyOf(flags);
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

    private static void ddpm(VarianceType variance, Run run, SortedSet<String> flags) {
        switch (variance) {
            case FIXED_SMALL -> flags.addAll(List.of("beta-for-beta-tilde", "posterior-denominator"));
            case FIXED_LARGE -> flags.add("beta-for-beta-tilde");
            case FIXED_SMALL_LOG, FIXED_LARGE_LOG -> flags.add("log-root");
            case LEARNED_RANGE -> flags.add("learned-linear");
        }
        flags.add("variance-for-deviation");
        if (run.skips()) {
            flags.add("training-beta");
        }
    }
}
