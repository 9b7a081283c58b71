package io.github.touchstone.conformance.law;

import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.Question;
import io.github.touchstone.math.laws.LineMixture;
import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.propagation.ApproximateLaw;
import io.github.touchstone.math.propagation.Discretisation;
import io.github.touchstone.math.propagation.KernelStep;
import io.github.touchstone.math.propagation.Propagation;
import io.github.touchstone.samplers.practice.StepConfig;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.targets.NoisedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The chain of the specification on a mixture on the line, in one format (spec SCR-5).
 *
 * @param timesteps that are visited
 * @param maps the steps, as maps of sample, model output and noise
 * @param models the exact model at each timestep
 * @param kernels the steps with the exact model
 * @param end the law of X where the last step with noise ends
 */
record DensityChain(
        List<Integer> timesteps,
        List<StepMap<Ball>> maps,
        List<LineModel> models,
        List<SpecifiedKernel> kernels,
        LineMixture end) {
    /** Where every chain starts. */
    private static final LineMixture START = new LineMixture(new double[] {1}, new double[] {0}, new double[] {1});

    /** Of binary32, whose steps are rough at 1e-7: sampled as finely as that allows. */
    private static final Discretisation COARSE = new Discretisation(9.5, 1e-5, 0.15, 1e-23, 0);

    /** Of steps with kinks, which no grid resolves well. */
    private static final Discretisation COARSEST = new Discretisation(9.5, 2e-2, 0.15, 1e-20, 0);

    static DensityChain of(Question.Density question, Dtype dtype) {
        StepConfig config = question.config();
        ReferenceChain<Ball> chain = ReferenceChain.of(config, LawExaminer.interpolation(config), LawExaminer.BALLS);
        Schedule<Ball> schedule = config.family().schedule(config.trainSteps(), LawExaminer.BALLS);
        List<LineModel> models = chain.timesteps().stream()
                .map(t -> LineModel.at(schedule, t, question.target(), config.prediction(), dtype))
                .toList();
        List<SpecifiedKernel> kernels = IntStream.range(0, models.size())
                .mapToObj(k -> SpecifiedKernel.of(chain.maps().get(k), models.get(k)))
                .toList();
        int noisy = noisy(kernels);
        int level = noisy < kernels.size() ? chain.timesteps().get(noisy) + 1 : 1;
        return new DensityChain(
                chain.timesteps(),
                chain.maps(),
                models,
                kernels,
                LineMixture.of(NoisedLine.at(question.target(), schedule, level)));
    }

    /** How many steps add noise before the first that does not. */
    int noisy() {
        return noisy(kernels);
    }

    private static int noisy(List<SpecifiedKernel> kernels) {
        int noisy = 0;
        while (noisy < kernels.size() && kernels.get(noisy).deviation() > 0) {
            noisy++;
        }
        return noisy;
    }

    /** The laws after each of the first steps, from that of the start on. */
    List<ApproximateLaw> laws(int steps) {
        List<ApproximateLaw> laws = new ArrayList<>();
        for (int k = 1; k <= steps; k++) {
            laws.add(through(kernels.subList(0, k), Dtype.FLOAT64));
        }
        return laws;
    }

    /** The law after steps with noise, sampled as finely as the format allows. */
    static ApproximateLaw through(List<? extends KernelStep> steps, Dtype dtype) {
        return Propagation.through(START, steps, dtype == Dtype.FLOAT32 ? COARSE : Discretisation.STANDARD);
    }

    /** The same for steps that are not smooth. */
    static ApproximateLaw coarsely(List<? extends KernelStep> steps) {
        return Propagation.through(START, steps, COARSEST);
    }

    static LineMixture start() {
        return START;
    }
}
