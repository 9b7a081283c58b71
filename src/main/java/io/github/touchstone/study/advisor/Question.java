package io.github.touchstone.study.advisor;

import io.github.touchstone.samplers.Sampler;
import io.github.touchstone.spec.targets.DiagonalGaussian;
import io.github.touchstone.spec.targets.Target;
import io.github.touchstone.study.Named;
import java.util.Optional;

/**
 * What the advisor is asked: the schedule with the least divergence of the output Y_m from X_m (spec ADV-1).
 *
 * @param target the target, named
 * @param sampler the rule, with the exact score
 * @param steps T, 1 to {@value #MOST_STEPS}
 * @param forward whether it is KL(X||Y); else KL(Y||X)
 * @param stop m, 0 or 1
 * @param ends what is asked of abar_1 and abar_T
 */
public record Question(Named<Target> target, Sampler sampler, int steps, boolean forward, int stop, Ends ends) {
    /** The most steps: the work grows with their cube. */
    public static final int MOST_STEPS = 1000;

    /** Rejects what has no best schedule or is beyond the method. */
    public Question {
        if (steps < 1 || steps > MOST_STEPS) {
            throw new InvalidQuestionException("steps", "must be in 1.." + MOST_STEPS + ", got " + steps);
        }
        if (stop < 0 || stop > 1 || stop >= steps) {
            throw new InvalidQuestionException("stop", "must be 0 or 1 and below T = " + steps + ", got " + stop);
        }
        if (stop == 1 && ends.first().isEmpty()) {
            throw new InvalidQuestionException(
                    "first",
                    "with --stop 1 abar_1 must be given: a schedule with X_1 near N(0, I) would be the best and of no use");
        }
        if (ends.first().isPresent() && ends.last().isPresent() && steps < 2) {
            throw new InvalidQuestionException("steps", "must be at least 2 where abar_1 and abar_T are given");
        }
        Optional<DiagonalGaussian> spectrum = Spectra.of(target.value());
        if (stop == 0 && spectrum.filter(s -> !s.hasDensity()).isPresent()) {
            throw new InvalidQuestionException(
                    "target", "an eigenvalue is 0: the output has no density at m = 0; stop at 1 and give abar_1");
        }
        if (spectrum.isEmpty() && target.value().dimension() != 1) {
            throw new InvalidQuestionException(
                    "target",
                    "must be a product of Gaussians on lines or a mixture on the line, got another one in d = "
                            + target.value().dimension());
        }
        if (ends.last().isEmpty() && (spectrum.isEmpty() || Rule.of(sampler).isEmpty())) {
            throw new InvalidQuestionException(
                    "last",
                    "a free end is sought for Gaussians and ddpm:small, ddpm:large, ddpm:theory and ddim only; give abar_T");
        }
        if (stop == 0 && spectrum.isEmpty() && !target.value().hasDensity()) {
            throw new InvalidQuestionException(
                    "target", "it has no density: the output has none at m = 0; stop at 1 and give abar_1");
        }
    }
}
