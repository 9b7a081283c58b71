package io.github.touchstone.study.advisor;

import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.UndecidedException;
import io.github.touchstone.spec.schedules.GivenBetas;
import io.github.touchstone.spec.targets.DiagonalGaussian;
import java.util.List;
import java.util.Optional;

/** Finds the schedule with the least divergence (spec ADV-1). */
public final class Advisor {
    private Advisor() {}

    /** The answer. Throws {@link InvalidQuestionException} if no schedule near the tangent law has a divergence that can be computed. */
    public static Advice advise(Question question) {
        Optional<DiagonalGaussian> spectrum = Spectra.of(question.target().value());
        Optional<Rule> rule = Rule.of(question.sampler());
        Frame frame = Frame.of(question);
        return spectrum.isPresent() && rule.isPresent()
                ? gaussian(question, frame, spectrum.get(), rule.get())
                : KnotAdvisor.advise(question, frame);
    }

    private static Advice gaussian(Question question, Frame frame, DiagonalGaussian spectrum, Rule rule) {
        Found found = new GaussianSearch(GaussianObjective.of(rule, spectrum, question.forward()), frame).run();
        List<Double> betas = published(found.levels(), question.stop());
        return new Advice(
                question,
                betas,
                Divergence.of(question, Betas.family(betas), question.steps()),
                floor(question, spectrum, rule, Betas.family(betas)),
                found.evidence());
    }

    /** A floor holds where abar_T is given: with a free end, start and steps can cancel (ADV-9). */
    private static Optional<Enclosure> floor(
            Question question, DiagonalGaussian spectrum, Rule rule, GivenBetas schedule) {
        if (question.ends().last().isEmpty()) {
            return Optional.empty();
        }
        try {
            Enclosure floor = new Floors(rule, question.forward(), question.stop())
                    .of(schedule.schedule(question.steps(), DoubleDoubleArithmetic.DD), spectrum);
            return floor.lower().signum() > 0 ? Optional.of(floor) : Optional.empty();
        } catch (UndecidedException coarse) {
            return Optional.empty();
        }
    }

    /** The betas of levels that begin at X_m. */
    static List<Double> published(double[] levels, int stop) {
        if (stop == 0) {
            return Betas.of(levels);
        }
        double[] all = new double[levels.length + 1];
        all[0] = Double.NEGATIVE_INFINITY;
        System.arraycopy(levels, 0, all, 1, levels.length);
        return Betas.of(all);
    }
}
