package io.github.touchstone.study.montecarlo;

import java.util.function.DoubleUnaryOperator;

/**
 * The path divergence of a mixture of two normal laws of one variance on the line by another route (MCP-7): Fisher informations and
 * one entropy, by the trapezoid rule, which converges exponentially for these functions. It shares no formula with the draws.
 */
final class FisherRoute {
    private static final double REACH = 14;

    private FisherRoute() {}

    /** For {@code (N(-m, v) + N(m, v))/2}. */
    static double pathKl(double m, double v, Chain chain, int stop) {
        Chain.Level last = chain.level(chain.length());
        double kl = (last.alphaBar() * (m * m + v) + last.noise() + StrictMath.log(2 * Math.PI)) / 2
                + integral(v, chain.level(stop), x -> {
                    double p = density(m, v, chain.level(stop), x);
                    return p > 0 ? p * StrictMath.log(p) : 0;
                });
        for (int t = chain.length(); t > stop; t--) {
            Chain.Level level = chain.level(t);
            Chain.Step step = chain.step(t);
            double fisher = integral(v, level, x -> {
                double score = score(m, v, level, x);
                return density(m, v, level, x) * score * score;
            });
            double second = level.alphaBar() * (m * m + v) + level.noise();
            double alpha = step.sqrtAlpha() * step.sqrtAlpha();
            double a = 1 / step.sqrtAlpha() - step.kappa();
            double b = step.beta() / step.sqrtAlpha() - step.gamma();
            double mean = a * a * second - 2 * a * b + b * b * fisher;
            double variance = step.beta() / alpha * (1 - step.beta() * fisher);
            kl += (StrictMath.log(step.noiseVariance() / step.beta()) - 1 + (variance + mean) / step.noiseVariance())
                    / 2;
        }
        return kl;
    }

    private static double density(double m, double v, Chain.Level level, double x) {
        return (normal(x - level.root() * m, level.alphaBar() * v + level.noise())
                        + normal(x + level.root() * m, level.alphaBar() * v + level.noise()))
                / 2;
    }

    /** {@code (mu tanh(mu x/w) - x)/w}, w the variance and mu the mean of a component. */
    private static double score(double m, double v, Chain.Level level, double x) {
        double w = level.alphaBar() * v + level.noise();
        double mu = level.root() * m;
        return (mu * StrictMath.tanh(mu * x / w) - x) / w;
    }

    private static double normal(double gap, double w) {
        return StrictMath.exp(-gap * gap / (2 * w)) / Math.sqrt(2 * Math.PI * w);
    }

    /** Steps of a 32nd of a deviation: the aliasing is negligible, for the zeros of the density lie at distance pi w/(2 m). */
    private static double integral(double v, Chain.Level level, DoubleUnaryOperator f) {
        double step = Math.sqrt(level.alphaBar() * v + level.noise()) / 32;
        double sum = 0;
        for (double x = -REACH; x <= REACH; x += step) {
            sum += f.applyAsDouble(x);
        }
        return sum * step;
    }
}
