package io.github.touchstone.conformance.faults;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.Clipping;
import io.github.touchstone.samplers.practice.FinalAlpha;
import io.github.touchstone.samplers.practice.PredictionType;
import io.github.touchstone.samplers.practice.Rule;
import io.github.touchstone.samplers.practice.StepConfig;
import io.github.touchstone.samplers.practice.VarianceType;
import io.github.touchstone.spec.schedules.ZeroTerminalSnr;

/** Clipping that a faulty program forgets beside another option. */
final class ForgottenClipping {
    private ForgottenClipping() {}

    /** Whether nothing is clipped although it is asked for. */
    static boolean by(ClippingFault fault, StepConfig c) {
        if (c.clipping() instanceof Clipping.Range) {
            return switch (fault) {
                case FIXED_SMALL_ALONE ->
                    c.rule() instanceof Rule.Ddpm ddpm && ddpm.variance() != VarianceType.FIXED_SMALL;
                case OFF_AT_ETA_ONE ->
                    c.rule() instanceof Rule.Ddim ddim && ddim.eta().equals(Rational.ONE);
                case OFF_AT_FINAL_FIRST -> c.finalAlpha() == FinalAlpha.FIRST;
                case OFF_AT_ZERO_SNR -> c.family() instanceof ZeroTerminalSnr;
                default -> false;
            };
        }
        if (c.clipping() instanceof Clipping.Thresholding) {
            return switch (fault) {
                case THRESHOLD_NOT_FOR_VELOCITY -> c.prediction() == PredictionType.V_PREDICTION;
                case THRESHOLD_AT_ETA_ZERO_ALONE ->
                    c.rule() instanceof Rule.Ddim ddim && !ddim.eta().isZero();
                default -> false;
            };
        }
        return false;
    }
}
