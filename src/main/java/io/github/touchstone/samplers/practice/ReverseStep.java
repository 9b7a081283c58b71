package io.github.touchstone.samplers.practice;

import io.github.touchstone.math.numbers.Arithmetic;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.hipparchus.FieldElement;

/**
 * One reverse step from a visited timestep t to the one before it, as practice writes it (spec chapter 11):
 *
 * <pre>x' = mean(x, x0, eps) + sigma z</pre>
 *
 * with x0 and eps from the model's output and x0 clipped. Here {@code a} is abar at t and {@code a'} abar where the step ends.
 */
public abstract class ReverseStep<T extends FieldElement<T>> {
    private final StepConfig config;
    private final NoiseTable<T> table;
    private final TimestepGrid grid;
    private final Predictions<T> predictions;
    private final Clipper<T> clipper;

    /** The step of a configuration on given tables, timesteps and formulas. */
    protected ReverseStep(StepConfig config, Parts<T> parts) {
        this.config = config;
        this.table = parts.table();
        this.grid = parts.grid();
        this.predictions = parts.predictions();
        this.clipper = parts.clipper();
    }

    /** What a step is made of. */
    public record Parts<T extends FieldElement<T>>(
            NoiseTable<T> table, TimestepGrid grid, Predictions<T> predictions, Clipper<T> clipper) {}

    /** The step. Throws {@link UndefinedStepException} outside its domain (PRC-16). */
    public final StepOutput<T> step(StepInput<T> in) {
        int t = in.t();
        T a = alphaBar(t);
        List<T> clean = clipped(each(
                in, i -> predictedClean(a, in.sample().get(i), in.modelOutput().get(i))));
        List<T> previous = each(in, i -> {
            T mean = mean(t, in.sample().get(i), clean.get(i), in.modelOutput().get(i));
            return addsNoise(t) ? mean.add(noise(t, in, i)) : mean;
        });
        return new StepOutput<>(previous, clean);
    }

    private static <T> List<T> each(StepInput<T> in, IntFunction<T> element) {
        return IntStream.range(0, in.sample().size()).mapToObj(element).toList();
    }

    /** {@code sigma z} for element i. */
    protected T noise(int t, StepInput<T> in, int i) {
        return sigma(t, in, i).multiply(in.noise().get(i));
    }

    /** The mean of x' for one element; {@code clean} is clipped. */
    protected abstract T mean(int t, T x, T clean, T modelOutput);

    /** The standard deviation of the noise added to element i. */
    protected abstract T sigma(int t, StepInput<T> in, int i);

    /** Whether noise is added. */
    protected abstract boolean addsNoise(int t);

    /** x0 from the model's output. */
    protected T predictedClean(T a, T x, T modelOutput) {
        return predictions.clean(config.prediction(), a, x, modelOutput);
    }

    /** eps from the model's output. */
    protected T predictedEpsilon(T a, T x, T modelOutput) {
        return predictions.epsilon(config.prediction(), a, x, modelOutput);
    }

    /** eps that turns a clean sample into x. */
    protected T epsilonFromClean(T a, T x, T clean) {
        return predictions.epsilon(PredictionType.SAMPLE, a, x, clean);
    }

    /** x0 back in its range. */
    protected List<T> clipped(List<T> clean) {
        return clipper.clipped(config.clipping(), clean);
    }

    /** The timestep where the step ends. */
    protected int previous(int t) {
        return grid.previous(t);
    }

    /** a: abar at t. */
    protected T alphaBar(int t) {
        return table.alphaBar(t);
    }

    /** a': abar where the step ends. */
    protected T alphaBarPrevious(int t) {
        return previous(t) == TimestepGrid.END ? finalAlphaBar() : alphaBar(previous(t));
    }

    /** a' of the last step. */
    protected T finalAlphaBar() {
        return config.finalAlpha() == FinalAlpha.ONE ? one() : alphaBar(0);
    }

    /** {@code alpha = a/a'}: the product of the alphas of the timesteps passed over. One where the step stays at its level. */
    protected T effectiveAlpha(int t) {
        return stays(t) ? one() : alphaBar(t).divide(alphaBarPrevious(t));
    }

    /** {@code beta = 1 - alpha}. */
    protected T effectiveBeta(int t) {
        return one().subtract(effectiveAlpha(t));
    }

    /** {@code 1 - a}. */
    protected T noiseShare(int t) {
        return one().subtract(alphaBar(t));
    }

    /** {@code 1 - a'}. */
    protected T noiseSharePrevious(int t) {
        return one().subtract(alphaBarPrevious(t));
    }

    /** {@code beta~ = (1-a')/(1-a) beta}, the posterior variance given x0. */
    protected T posteriorVariance(int t) {
        return noiseSharePrevious(t).divide(noiseShare(t)).multiply(effectiveBeta(t));
    }

    /** A last step from timestep 0 to abar of timestep 0: a/a is one, which an enclosure of a could not tell. */
    private boolean stays(int t) {
        return t == 0 && previous(t) == TimestepGrid.END && config.finalAlpha() == FinalAlpha.FIRST;
    }

    /** The configuration. */
    protected final StepConfig config() {
        return config;
    }

    /** The arithmetic of the tables. */
    protected final Arithmetic<T> arithmetic() {
        return table.arithmetic();
    }

    /** One. */
    protected final T one() {
        return arithmetic().one();
    }

    /** The non-negative root. */
    protected final T sqrt(T x) {
        return arithmetic().sqrt(x);
    }
}
