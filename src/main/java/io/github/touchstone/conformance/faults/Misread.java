package io.github.touchstone.conformance.faults;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.Clipping;
import io.github.touchstone.samplers.practice.FinalAlpha;
import io.github.touchstone.samplers.practice.PredictionType;
import io.github.touchstone.samplers.practice.Rule;
import io.github.touchstone.samplers.practice.StepConfig;
import io.github.touchstone.samplers.practice.VarianceType;

/** A configuration as a faulty program reads it. */
final class Misread {
    private static final Clipping UNIT = new Clipping.Range(Rational.ONE);

    private Misread() {}

    static StepConfig by(Fault fault, StepConfig c) {
        return new StepConfig(
                c.family(),
                c.trainSteps(),
                c.spacing(),
                c.steps(),
                fault == ReadingFault.PREDICTION_IGNORED ? PredictionType.EPSILON : c.prediction(),
                end(fault, c),
                clipping(fault, c),
                c.rule());
    }

    private static FinalAlpha end(Fault fault, StepConfig c) {
        if (fault == ReadingFault.FINAL_FIRST_IGNORED_BY_DDPM && c.rule() instanceof Rule.Ddpm) {
            return FinalAlpha.ONE;
        }
        return by(fault, c.finalAlpha());
    }

    private static FinalAlpha by(Fault fault, FinalAlpha end) {
        if (fault == ReadingFault.FINAL_ONE_IGNORED) {
            return FinalAlpha.FIRST;
        }
        return fault == ReadingFault.FINAL_FIRST_IGNORED ? FinalAlpha.ONE : end;
    }

    private static Clipping clipping(Fault fault, StepConfig c) {
        return fault instanceof ClippingFault clipping && ForgottenClipping.by(clipping, c)
                ? new Clipping.None()
                : by(fault, c.clipping());
    }

    private static Clipping by(Fault fault, Clipping clipping) {
        boolean range = clipping instanceof Clipping.Range;
        if ((fault == ClippingFault.ON_BY_DEFAULT && clipping instanceof Clipping.None)
                || (fault == ClippingFault.RANGE_IGNORED && range)) {
            return UNIT;
        }
        boolean off = (fault == ClippingFault.IGNORED && range)
                || (fault == ClippingFault.THRESHOLD_IGNORED && clipping instanceof Clipping.Thresholding);
        return off ? new Clipping.None() : clipping;
    }

    static VarianceType by(Fault fault, VarianceType variance) {
        return fault == ReadingFault.VARIANCE_TYPE_IGNORED ? VarianceType.FIXED_SMALL : variance;
    }

    static Rule.Ddim by(Fault fault, StepConfig c, Rule.Ddim rule) {
        boolean derived = c.clipping().equals(UNIT) || !(c.clipping() instanceof Clipping.Range);
        if (fault == ClippingFault.EPSILON_DERIVED_AT_UNIT_RANGE) {
            return new Rule.Ddim(rule.eta(), rule.useClippedModelOutput() && derived);
        }
        if (fault == ClippingFault.EPSILON_KEPT) {
            return new Rule.Ddim(rule.eta(), false);
        }
        if (fault == FormatFault.ETA_HALF) {
            Rational eta = Rational.ofExactly(Narrow.HALF.rounded(rule.eta().doubleValue()));
            return new Rule.Ddim(eta, rule.useClippedModelOutput());
        }
        return fault == ClippingFault.EPSILON_ALWAYS_DERIVED ? new Rule.Ddim(rule.eta(), true) : rule;
    }
}
