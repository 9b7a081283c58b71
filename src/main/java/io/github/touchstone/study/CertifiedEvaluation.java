package io.github.touchstone.study;

import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.NotCertifiedException;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.certified.CertifiedLine;
import io.github.touchstone.samplers.certified.NoiselessStepException;
import io.github.touchstone.samplers.flow.CertifiedFlow;
import io.github.touchstone.spec.targets.MixtureTarget;

/** Encloses KL of an experiment on a mixture on the line (spec chapters 22 and 23). */
final class CertifiedEvaluation {
    private static final String ELSE = ": use --arithmetic double";

    private CertifiedEvaluation() {}

    /** With {@link Method#BALL} the digits asked for, with {@link Method#DD} as many as there are. */
    static Outcome evaluate(Experiment<MixtureTarget> experiment, Quantity quantity, Method method, int digits) {
        if (quantity != Quantity.KL_FORWARD && quantity != Quantity.KL_REVERSE) {
            throw new UndefinedQuantityException(
                    quantity.symbol() + " of a mixture is computed numerically, not certified" + ELSE);
        }
        if (experiment.reference() != experiment.stop()) {
            throw new UndefinedQuantityException(
                    "certified divergences of mixtures compare Y_m with X_m: the reference must be the stop "
                            + experiment.stop() + ", got " + experiment.reference() + ELSE);
        }
        try {
            return new Outcome.Certified(enclosure(experiment, quantity == Quantity.KL_FORWARD, method, digits));
        } catch (NotCertifiedException e) {
            throw method == Method.DD
                    ? new UndefinedQuantityException(String.valueOf(e.getMessage()))
                    : new UndefinedQuantityException("--digits: " + e.getMessage()
                            + "; ask for fewer digits, or for those there are by --arithmetic dd");
        } catch (NoiselessStepException e) {
            throw new UndefinedQuantityException(e.getMessage() + ELSE);
        }
    }

    private static Enclosure enclosure(Experiment<MixtureTarget> e, boolean forward, Method method, int digits) {
        if (LineEvaluation.deterministic(e.sampler())) {
            return CertifiedFlow.kl(e.target(), e.sampler(), e.schedule(), e.steps(), e.stop(), forward, digits);
        }
        CoefficientRule rule = (CoefficientRule) e.sampler();
        return method == Method.BALL
                ? CertifiedLine.kl(e.target(), rule, e.schedule(), e.steps(), e.stop(), forward, digits)
                : CertifiedLine.evaluate(e.target(), rule, e.schedule(), e.steps(), e.stop(), forward)
                        .value();
    }
}
