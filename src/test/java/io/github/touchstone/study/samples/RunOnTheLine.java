package io.github.touchstone.study.samples;

import io.github.touchstone.math.laws.LineMixture;
import io.github.touchstone.math.numbers.Binary64Arithmetic;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.Coefficients;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.NoisedLine;
import io.github.touchstone.study.Experiment;
import java.util.Arrays;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler.NormalizedGaussian;
import org.apache.commons.rng.simple.RandomSource;
import org.hipparchus.util.Binary64;

/** Runs a sampler on the line with random numbers: what people do, in place of its exact law. */
final class RunOnTheLine {
    private RunOnTheLine() {}

    static double[][] draws(Inquiry inquiry, int n) {
        Experiment<?> experiment = inquiry.experiment().orElseThrow();
        MixtureTarget target = MixtureTarget.onLine(experiment.target());
        CoefficientRule rule = (CoefficientRule) experiment.sampler();
        Schedule<Binary64> schedule = experiment.schedule().schedule(experiment.steps(), Binary64Arithmetic.DOUBLE);
        NormalizedGaussian gaussian = NormalizedGaussian.of(RandomSource.XO_SHI_RO_256_PP.create(17));
        double[][] y = new double[n][1];
        Arrays.stream(y).forEach(x -> x[0] = gaussian.sample());
        for (int t = experiment.steps(); t > experiment.stop(); t--) {
            LineMixture law = LineMixture.of(NoisedLine.at(target, schedule, t));
            Coefficients<Binary64> step = Coefficients.of(rule.step(schedule, t), Binary64Arithmetic.DOUBLE);
            double noise = Math.sqrt(step.noiseVariance().getReal());
            for (double[] x : y) {
                x[0] = step.kappa().getReal() * x[0]
                        + step.gamma().getReal() * law.score(x[0])
                        + (noise == 0 ? 0 : noise * gaussian.sample());
            }
        }
        return y;
    }
}
