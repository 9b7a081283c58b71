package io.github.touchstone.study;

import io.github.touchstone.math.numbers.NotRepresentableException;
import io.github.touchstone.spec.targets.Target;
import io.github.touchstone.study.montecarlo.Progress;
import java.util.Optional;

/**
 * What is asked, in full.
 *
 * @param setup the sampler and its target
 * @param steps T, the number of steps of the schedule before any respacing
 * @param quantity the quantity
 * @param method the arithmetic
 * @param digits the significant digits to be certified
 * @param simulation if the quantity is to be bounded by Monte Carlo
 */
public record Question(
        Setup setup, int steps, Quantity quantity, Method method, int digits, Optional<Simulation> simulation) {
    /** The most digits that can be asked for. */
    public static final int MAX_DIGITS = 10_000;

    /** Rejects digits outside 1..{@value #MAX_DIGITS}. */
    public Question {
        if (digits < 1 || digits > MAX_DIGITS) {
            throw new IllegalArgumentException("digits must be in 1.." + MAX_DIGITS + ", got " + digits);
        }
    }

    /** 30, or 10 for a target that is no Gaussian: more of a mixture is seldom certified. */
    public static int defaultDigits(Target target) {
        return Evaluation.gaussian(target).isPresent() ? 30 : 10;
    }

    /**
     * The answer; a simulation tells {@code progress} how far it is. Throws as {@link Evaluation#evaluate} does, saying which coefficient exact arithmetic refused.
     */
    public Answer answer(Progress progress) {
        Experiment<Target> experiment = setup.experiment(steps);
        if (simulation.isPresent()) {
            return new Answer(
                    this,
                    experiment,
                    SimulatedEvaluation.evaluate(experiment, quantity, simulation.get(), progress),
                    Optional.empty());
        }
        try {
            return new Answer(
                    this,
                    experiment,
                    Evaluation.evaluate(experiment, quantity, method, digits),
                    varianceRatio(experiment));
        } catch (NotRepresentableException e) {
            throw method == Method.EXACT
                    ? new NotRepresentableException(ExactLimits.place(experiment) + ": " + e.getMessage())
                    : new UndefinedQuantityException(String.valueOf(e.getMessage()));
        }
    }

    /** For one Gaussian on the line, where X_r has a density. */
    private Optional<Outcome> varianceRatio(Experiment<Target> experiment) {
        return Evaluation.gaussian(experiment.target())
                .map(experiment::on)
                .filter(gaussian -> gaussian.target().dimension() == 1 && Existence.hasDensity(gaussian))
                .map(gaussian -> GaussianEvaluation.evaluate(gaussian, Quantity.VARIANCE_RATIO, method, digits));
    }
}
