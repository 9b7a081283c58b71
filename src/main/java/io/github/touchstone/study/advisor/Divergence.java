package io.github.touchstone.study.advisor;

import io.github.touchstone.math.numbers.Decimals;
import io.github.touchstone.math.numbers.NotCertifiedException;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.numbers.UndecidedException;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.targets.Target;
import io.github.touchstone.study.Evaluation;
import io.github.touchstone.study.Experiment;
import io.github.touchstone.study.Method;
import io.github.touchstone.study.Outcome;
import io.github.touchstone.study.Quantity;

/** The divergence that a question asks for, on any schedule: enclosed for Gaussians, else numerical. */
final class Divergence {
    private static final int DIGITS = 8;

    /** Below this more digits would be of no use. */
    private static final Rational NOTHING = Rational.parse("1e-25");

    private Divergence() {}

    /** Enclosed in double-double balls, or in wider ones where those are too coarse, for a Gaussian; else in binary64 with an error. */
    static Outcome of(Question question, ScheduleFamily schedule, int steps) {
        if (Spectra.of(question.target().value()).isEmpty()) {
            return in(question, schedule, steps, Method.DOUBLE);
        }
        try {
            Outcome outcome = in(question, schedule, steps, Method.DD);
            return coarse(outcome) ? finer(question, schedule, steps, outcome) : outcome;
        } catch (UndecidedException coarse) {
            return in(question, schedule, steps, Method.BALL);
        }
    }

    /** Too few digits of a divergence that is not, for all purposes, zero. */
    private static boolean coarse(Outcome outcome) {
        return outcome instanceof Outcome.Certified c
                && c.value().upper().compareTo(NOTHING) > 0
                && Decimals.certifiedDigits(c.value(), DIGITS) < DIGITS;
    }

    private static Outcome finer(Question question, ScheduleFamily schedule, int steps, Outcome coarse) {
        try {
            return in(question, schedule, steps, Method.BALL);
        } catch (NotCertifiedException zero) {
            return coarse;
        }
    }

    /** In the arithmetic of a method. */
    static Outcome in(Question question, ScheduleFamily schedule, int steps, Method method) {
        Experiment<Target> experiment = new Experiment<>(
                question.target().value(), question.sampler(), schedule, steps, question.stop(), question.stop());
        return Evaluation.evaluate(
                experiment, question.forward() ? Quantity.KL_FORWARD : Quantity.KL_REVERSE, method, DIGITS);
    }
}
