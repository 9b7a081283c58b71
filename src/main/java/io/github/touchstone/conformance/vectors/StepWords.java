package io.github.touchstone.conformance.vectors;

import io.github.touchstone.conformance.cases.Flags;
import io.github.touchstone.conformance.cases.Level;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.Clipping;
import io.github.touchstone.samplers.practice.FinalAlpha;
import io.github.touchstone.samplers.practice.Rule;
import io.github.touchstone.samplers.practice.StepConfig;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a case of a step says in words: slug, sentence, anchors and flags, read off its configuration. */
final class StepWords {
    private StepWords() {}

    static Group.Words of(Run run, Run.Place place, StepConfig config) {
        return of(run, place.in(run), config);
    }

    static Group.Words of(Run run, Run.Spot spot, StepConfig config) {
        return new Group.Words(
                slug(run, spot, config),
                config.clipping() instanceof Clipping.Thresholding ? Level.SHOULD : Level.MUST,
                sentence(run, spot, config),
                anchors(run, spot, config),
                flags(spot, config));
    }

    /** The second half of the id. */
    private static String slug(Run run, Run.Spot spot, StepConfig config) {
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
        } else if (config.clipping() instanceof Clipping.Thresholding thresholding) {
            slug.append("-thresholding").append(thresholdSlug(thresholding));
        }
        slug.append('-').append(spot.label());
        return slug.append(config.finalAlpha() == FinalAlpha.FIRST ? "-final-first" : "")
                .toString();
    }

    /** Nothing for the usual pair, so that ids stay as they were. */
    private static String thresholdSlug(Clipping.Thresholding thresholding) {
        return thresholding.equals(StepCases.THRESHOLDING)
                ? ""
                : hyphens("-" + thresholding.ratio() + "-to-" + thresholding.max());
    }

    private static String etaSlug(Rational eta) {
        return eta.equals(Rational.of(1, 2)) ? "half" : hyphens(eta.toString());
    }

    private static String hyphens(String name) {
        return name.replaceAll("[_/.]", "-");
    }

    private static String sentence(Run run, Run.Spot spot, StepConfig config) {
        StringBuilder sentence = new StringBuilder();
        if (config.rule() instanceof Rule.Ddim rule) {
            sentence.append("A DDIM step with eta = ").append(rule.eta());
            sentence.append(rule.useClippedModelOutput() ? ", epsilon derived again from the clipped sample," : "");
        } else if (config.rule() instanceof Rule.Ddpm rule) {
            sentence.append("A DDPM step with ").append(rule.variance().label()).append(" variance");
        }
        sentence.append(" from ").append(spot.words()).append(" of ").append(run.words());
        sentence.append("; the model predicts ").append(config.prediction().label());
        if (config.clipping() instanceof Clipping.Range clip) {
            sentence.append("; the clean sample is clipped to ").append(clip.range());
        } else if (config.clipping() instanceof Clipping.Thresholding thresholding) {
            sentence.append("; dynamic thresholding at the quantile ").append(thresholding.ratio());
        }
        if (spot.last()) {
            sentence.append(config.finalAlpha() == FinalAlpha.ONE ? "; it ends at abar = 1" : "; it ends at abar_0");
        }
        return sentence.append('.').toString();
    }

    private static List<String> anchors(Run run, Run.Spot spot, StepConfig config) {
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
        if (spot.last()) {
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

    private static List<String> flags(Run.Spot spot, StepConfig config) {
        SortedSet<String> flags = new TreeSet<>(Flags.of(config));
        if (spot.last()) {
            flags.addAll(Flags.ofLastStep());
        }
        return List.copyOf(flags);
    }
}
