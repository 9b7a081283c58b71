package io.github.touchstone.study.montecarlo;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/** The law of Y_m, by whole runs of a sampler with the exact score from {@code Y_T ~ N(0, I)} (spec SMP-1). */
final class Output implements Law {
    /** What a step takes: the law of X_t for its score, and the coefficients. */
    private record Stage(SpaceLaw law, Chain.Step step) {}

    private final int dimension;
    private final List<Stage> stages;

    Output(SpectralMixture target, Chain chain, int stop) {
        dimension = target.dimension();
        stages = IntStream.range(0, chain.length() - stop)
                .map(i -> chain.length() - i)
                .mapToObj(t -> new Stage(chain.level(t).of(target), chain.step(t)))
                .toList();
    }

    @Override
    public Points open(UniformRandomProvider rng) {
        ZigguratSampler.NormalizedGaussian normal = ZigguratSampler.NormalizedGaussian.of(rng);
        double[] shares = new double[stages.get(0).law().size()];
        double[][] inFrame = new double[shares.length][dimension];
        double[] score = new double[dimension];
        return y -> {
            for (int k = 0; k < dimension; k++) {
                y[k] = normal.sample();
            }
            for (Stage stage : stages) {
                stage.law().shares(y, shares, inFrame);
                stage.law().score(shares, inFrame, score);
                move(stage.step(), score, normal, y);
            }
        };
    }

    /** {@code y = kappa y + gamma s(y) + varsigma z}. */
    private static void move(Chain.Step step, double[] score, ZigguratSampler.NormalizedGaussian normal, double[] y) {
        double varsigma = Math.sqrt(step.noiseVariance());
        for (int k = 0; k < y.length; k++) {
            y[k] = step.kappa() * y[k] + step.gamma() * score[k];
            if (varsigma > 0) {
                y[k] += varsigma * normal.sample();
            }
        }
    }
}
