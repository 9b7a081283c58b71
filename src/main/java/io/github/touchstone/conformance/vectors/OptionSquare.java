package io.github.touchstone.conformance.vectors;

import io.github.touchstone.conformance.cases.TrainSchedule;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.Clipping;
import io.github.touchstone.samplers.practice.FinalAlpha;
import io.github.touchstone.samplers.practice.PredictionType;
import io.github.touchstone.samplers.practice.Rule;
import io.github.touchstone.samplers.practice.StepConfig;
import io.github.touchstone.samplers.practice.VarianceType;
import java.util.List;

/**
 * A Latin square of five schedules, five spacings and ten choices of the other options: the choice k on the schedule i has the
 * spacing (i + k) mod 5, so every schedule meets every choice and every spacing, and every spacing every choice. A second, rescaled
 * to zero terminal signal-to-noise ratio, has one schedule and one spacing for each choice.
 */
final class OptionSquare {
    private static final List<Integer> LISTED = List.of(19, 12, 11, 3);

    private final Asking asking;

    OptionSquare(Asking asking) {
        this.asking = asking;
    }

    /** Who takes the cases. */
    @FunctionalInterface
    interface Asking {
        /** A step of a run. */
        void ask(Run run, Run.Place place, StepConfig config);
    }

    /** The options that are neither schedule nor spacing. */
    private record Choice(PredictionType prediction, FinalAlpha end, Clipping clipping, Rule rule) {
        StepConfig on(Run run) {
            return run.config(prediction, end, clipping, rule);
        }

        /** Steps to abar_0 are last steps, others not. */
        Run.Place place() {
            return end == FinalAlpha.FIRST ? Run.Place.LAST : Run.Place.MIDDLE;
        }
    }

    /** Asks all cases. */
    void cases() {
        List<List<Run>> plain = schedules(false);
        List<List<Run>> rescaled = schedules(true);
        List<Choice> choices = choices();
        for (int k = 0; k < choices.size(); k++) {
            for (int i = 0; i < plain.size(); i++) {
                ask(plain.get(i).get((i + k) % plain.size()), choices.get(k));
            }
            int row = k % rescaled.size();
            ask(rescaled.get(row).get((2 * row + k / rescaled.size()) % rescaled.size()), choices.get(k));
        }
    }

    private void ask(Run run, Choice choice) {
        asking.ask(run, choice.place(), choice.on(run));
    }

    private static List<List<Run>> schedules(boolean rescaled) {
        return List.of(
                runs("linear-20", "a linear chain of 20 from 0.05 to 0.3", Chains.SHORT, rescaled, LISTED),
                runs("scaled-linear-20", "a scaled linear chain of 20", Chains.SHORT_SCALED, rescaled, LISTED),
                runs("cosine-20", "the cosine chain of 20", Chains.SHORT_COSINE, rescaled, LISTED),
                runs("sigmoid-20", "a sigmoid chain of 20", Chains.SHORT_SIGMOID, rescaled, LISTED),
                runs("given-9", "a chain of 9 betas as listed", Chains.GIVEN, rescaled, List.of(8, 5, 4, 1)));
    }

    private static List<Run> runs(
            String slug, String words, TrainSchedule chain, boolean rescaled, List<Integer> listed) {
        return rescaled
                ? Runs.everySpacing(slug + "-zero-snr", words + ", rescaled", Chains.rescaled(chain), listed)
                : Runs.everySpacing(slug, words, chain, listed);
    }

    private static List<Choice> choices() {
        Clipping none = new Clipping.None();
        Clipping range = new Clipping.Range(Rational.of(3, 4));
        Clipping threshold = StepCases.THRESHOLDING;
        PredictionType epsilon = PredictionType.EPSILON;
        PredictionType sample = PredictionType.SAMPLE;
        PredictionType velocity = PredictionType.V_PREDICTION;
        FinalAlpha one = FinalAlpha.ONE;
        FinalAlpha first = FinalAlpha.FIRST;
        return List.of(
                new Choice(epsilon, one, range, ddpm(VarianceType.FIXED_SMALL)),
                new Choice(sample, one, threshold, ddpm(VarianceType.FIXED_SMALL_LOG)),
                new Choice(velocity, first, none, ddpm(VarianceType.FIXED_LARGE)),
                new Choice(sample, one, range, ddpm(VarianceType.FIXED_LARGE_LOG)),
                new Choice(velocity, one, threshold, ddpm(VarianceType.LEARNED_RANGE)),
                new Choice(epsilon, one, range, new Rule.Ddim(Rational.ONE, true)),
                new Choice(velocity, first, threshold, new Rule.Ddim(Rational.of(1, 2), false)),
                new Choice(sample, first, range, new Rule.Ddim(Rational.of(1, 2), true)),
                new Choice(velocity, one, range, new Rule.Ddim(Rational.ZERO, true)),
                new Choice(epsilon, first, threshold, ddpm(VarianceType.FIXED_LARGE_LOG)));
    }

    private static Rule ddpm(VarianceType variance) {
        return new Rule.Ddpm(variance);
    }
}
