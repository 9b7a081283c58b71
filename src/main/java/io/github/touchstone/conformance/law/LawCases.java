package io.github.touchstone.conformance.law;

import io.github.touchstone.conformance.cases.Producer;
import io.github.touchstone.conformance.cases.VectorFile;
import io.github.touchstone.samplers.practice.FinalAlpha;
import io.github.touchstone.samplers.practice.PredictionType;
import io.github.touchstone.samplers.practice.StepConfig;
import io.github.touchstone.samplers.practice.VarianceType;
import io.github.touchstone.spec.schedules.TimestepSpacing;
import java.util.ArrayList;
import java.util.List;

/** Mean and covariance of the output of a chain, on Gaussian targets (spec LAW-5). */
public final class LawCases implements Producer {
    private static final List<TimestepSpacing> SPACINGS = List.of(
            new TimestepSpacing.Leading(0),
            new TimestepSpacing.Leading(1),
            new TimestepSpacing.Trailing(),
            new TimestepSpacing.Linspace());

    @Override
    public String area() {
        return "law";
    }

    @Override
    public List<VectorFile> files() {
        List<VectorFile> files = new ArrayList<>(ofShortChains());
        files.add(practice());
        files.add(zeroSnr());
        return files;
    }

    /** Quick to make. */
    static List<VectorFile> ofShortChains() {
        return List.of(samplers(), spacings());
    }

    /** All of twenty timesteps, every sampler and prediction. */
    private static VectorFile samplers() {
        LawGroup group = new LawGroup("law", "samplers", "Every sampler on a chain of 20 steps");
        for (VarianceType variance : VarianceType.values()) {
            group.law(ChainSetup.SHORT.ddpm(variance), SpectralTarget.PLANE);
        }
        for (PredictionType prediction : ChainSetup.PREDICTIONS) {
            ChainSetup predicted = ChainSetup.SHORT.predicting(prediction);
            for (String eta : ChainSetup.ETAS) {
                group.law(predicted.ddim(eta), SpectralTarget.SPACE);
            }
            group.law(predicted.ddpm(VarianceType.FIXED_LARGE), SpectralTarget.WIDE);
            group.law(predicted.ddpm(VarianceType.FIXED_SMALL), SpectralTarget.NARROW);
        }
        return group.file();
    }

    /** Some of twenty timesteps, by every spacing, to both ends. */
    private static VectorFile spacings() {
        LawGroup group = new LawGroup("law", "spacings", "Every spacing and end, with timesteps passed over");
        for (TimestepSpacing spacing : SPACINGS) {
            for (FinalAlpha end : FinalAlpha.values()) {
                ChainSetup setup = ChainSetup.SHORT.visiting(spacing, 6).ending(end);
                group.law(setup.ddim("0"), SpectralTarget.PLANE);
                group.law(setup.ddpm(VarianceType.FIXED_LARGE), SpectralTarget.PLANE);
            }
        }
        ChainSetup listed = ChainSetup.SHORT.visiting(new TimestepSpacing.Listed(List.of(18, 17, 11, 7, 2)), 5);
        group.law(listed.ddim("0.5"), SpectralTarget.PLANE);
        group.law(listed.ddpm(VarianceType.FIXED_SMALL), SpectralTarget.PLANE);
        return group.file();
    }

    /** The schedules that models are trained on, T = 1000. */
    private static VectorFile practice() {
        LawGroup group =
                new LawGroup("law", "practice", "Schedules of 1000 timesteps, 10 to 50 of them visited, and all");
        for (ChainSetup trained : List.of(ChainSetup.LINEAR, ChainSetup.SCALED_LINEAR, ChainSetup.COSINE)) {
            group.law(trained.visiting(new TimestepSpacing.Leading(1), 50).ddim("0"), SpectralTarget.SPACE);
            group.law(
                    trained.visiting(new TimestepSpacing.Leading(0), 10).ddpm(VarianceType.FIXED_LARGE),
                    SpectralTarget.PLANE);
        }
        for (ChainSetup trained : List.of(ChainSetup.LINEAR, ChainSetup.SCALED_LINEAR)) {
            group.law(trained.visiting(new TimestepSpacing.Trailing(), 30).ddim("0.5"), SpectralTarget.WIDE);
            group.law(
                    trained.predicting(PredictionType.V_PREDICTION)
                            .visiting(new TimestepSpacing.Linspace(), 30)
                            .ddpm(VarianceType.FIXED_SMALL),
                    SpectralTarget.PLANE);
        }
        StepConfig all =
                ChainSetup.LINEAR.visiting(new TimestepSpacing.Leading(0), 1000).ddpm(VarianceType.FIXED_SMALL);
        group.law(all, SpectralTarget.PLANE);
        return group.file();
    }

    /** Zero terminal signal-to-noise ratio: the first step starts from pure noise. */
    private static VectorFile zeroSnr() {
        LawGroup group = new LawGroup("law", "zero-snr", "Schedules rescaled to abar = 0 at the last timestep");
        ChainSetup setup = ChainSetup.ZERO_SNR.visiting(new TimestepSpacing.Trailing(), 10);
        group.law(setup.predicting(PredictionType.V_PREDICTION).ddim("0"), SpectralTarget.PLANE);
        group.law(setup.predicting(PredictionType.V_PREDICTION).ddpm(VarianceType.FIXED_LARGE), SpectralTarget.PLANE);
        group.law(setup.predicting(PredictionType.SAMPLE).ddim("0"), SpectralTarget.PLANE);
        return group.file();
    }
}
