package io.github.touchstone.conformance.law;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.Clipping;
import io.github.touchstone.samplers.practice.FinalAlpha;
import io.github.touchstone.samplers.practice.PredictionType;
import io.github.touchstone.samplers.practice.Rule;
import io.github.touchstone.samplers.practice.StepConfig;
import io.github.touchstone.samplers.practice.VarianceType;
import io.github.touchstone.spec.schedules.Cosine;
import io.github.touchstone.spec.schedules.Linear;
import io.github.touchstone.spec.schedules.ScaledLinear;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.schedules.TimestepSpacing;
import io.github.touchstone.spec.schedules.ZeroTerminalSnr;
import java.util.List;

/** What the configurations of law and bound cases are made of, but for the sampler. */
record ChainSetup(
        ScheduleFamily family,
        int trainSteps,
        TimestepSpacing spacing,
        int steps,
        PredictionType prediction,
        FinalAlpha end) {
    /** Twenty large steps, all visited: formulas without the cancellation of small ones. */
    static final ChainSetup SHORT = of(new Linear(Rational.parse("0.05"), Rational.parse("0.3")), 20);

    static final ChainSetup LINEAR = of(Linear.HO, 1000);

    static final ChainSetup SCALED_LINEAR = of(ScaledLinear.ROMBACH, 1000);

    /** Its last timesteps have no error bound in binary32: visit what lies below. */
    static final ChainSetup COSINE = of(Cosine.NICHOL_DHARIWAL, 1000);

    static final ChainSetup ZERO_SNR = of(new ZeroTerminalSnr(ScaledLinear.ROMBACH), 1000);

    static final List<PredictionType> PREDICTIONS =
            List.of(PredictionType.EPSILON, PredictionType.SAMPLE, PredictionType.V_PREDICTION);

    static final List<String> ETAS = List.of("0", "0.5", "1");

    private static ChainSetup of(ScheduleFamily family, int trainSteps) {
        return new ChainSetup(
                family, trainSteps, new TimestepSpacing.Leading(0), trainSteps, PredictionType.EPSILON, FinalAlpha.ONE);
    }

    ChainSetup visiting(TimestepSpacing other, int count) {
        return new ChainSetup(family, trainSteps, other, count, prediction, end);
    }

    ChainSetup predicting(PredictionType other) {
        return new ChainSetup(family, trainSteps, spacing, steps, other, end);
    }

    ChainSetup ending(FinalAlpha other) {
        return new ChainSetup(family, trainSteps, spacing, steps, prediction, other);
    }

    StepConfig ddpm(VarianceType variance) {
        return config(new Rule.Ddpm(variance));
    }

    StepConfig ddim(String eta) {
        return config(new Rule.Ddim(Rational.parse(eta), false));
    }

    private StepConfig config(Rule rule) {
        return new StepConfig(family, trainSteps, spacing, steps, prediction, end, new Clipping.None(), rule);
    }
}
