package io.github.touchstone.study.smoothness;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.targets.Target;
import io.github.touchstone.study.montecarlo.Factors;
import io.github.touchstone.study.montecarlo.Progress;
import io.github.touchstone.study.montecarlo.Streams;
import java.util.List;

/**
 * The relaxed smoothness constant of a target (spec LIP-1): with {@code G = tau ||grad s_tau(X_tau)||_op}, the probability that G is
 * beyond an L, and the smallest L for which that probability is at most p. Enclosed if the target's independent parts lie on the
 * line, else estimated from draws with bounds that hold for every number of draws.
 *
 * @param target the target
 * @param effort how hard to look
 */
public record Smoothness(Target target, Effort effort) {
    /** {@code d^-4}, the probability of the definition; at d = 1 it is one and says nothing, so the dimension must be above 1. */
    public static Rational definingProbability(long dimension) {
        if (dimension < 2) {
            throw new IllegalArgumentException(
                    "P(G > L) <= d^-4 holds for every L at d = 1, so the probability must be given");
        }
        return Rational.of(dimension).pow(4).reciprocal();
    }

    private Factors factors() {
        return Factors.of(target);
    }

    /** Whether answers are enclosures. */
    public boolean enclosable() {
        return factors().mixtures().stream().allMatch(f -> f.mixture().dimension() == 1);
    }

    /** {@code P(G > L)} at a level, {@code L >= 0}. */
    public Found exceedance(NoiseLevel level, Rational bound) {
        return enclosable()
                ? new Found.Enclosed(new Exceedance(factors(), level).probability(bound, Exceedance.FINE))
                : draws(level, new Streams(effort.seed()).stage()).exceedance(bound.doubleValue(), effort.confidence());
    }

    /** The smallest L with {@code P(G > L) <= p} at a level, p in (0, 1). */
    public Found constant(NoiseLevel level, Rational p) {
        return enclosable()
                ? new Found.Enclosed(LineConstant.at(factors(), level, p, effort.relativeWidth()))
                : draws(level, new Streams(effort.seed()).stage()).constant(p.doubleValue(), effort.confidence());
    }

    /**
     * The smallest L with {@code P(G > L) <= p} at every one of the levels. Where draws are needed, each level's bounds get the
     * confidence {@code 1 - (1 - confidence)/levels}, so that all hold together (Bonferroni).
     */
    public Uniform uniform(List<NoiseLevel> levels, Rational p, Progress progress) {
        if (enclosable()) {
            LineConstant.Uniform found = LineConstant.over(factors(), levels, p, effort.relativeWidth(), progress);
            return new Uniform(new Found.Enclosed(found.value()), found.level());
        }
        Streams streams = new Streams(effort.seed());
        double confidence = 1 - (1 - effort.confidence()) / levels.size();
        Found.Estimated largest = new Found.Estimated(0, 0, 0, effort.confidence(), effort.samples());
        int best = 0;
        for (int t = 0; t < levels.size(); t++) {
            Found.Estimated here = draws(levels.get(t), streams.stage()).constant(p.doubleValue(), confidence);
            best = here.value() > largest.value() ? t : best;
            largest = new Found.Estimated(
                    Math.max(largest.value(), here.value()),
                    Math.max(largest.lower(), here.lower()),
                    Math.max(largest.upper(), here.upper()),
                    effort.confidence(),
                    effort.samples());
            progress.draws((t + 1L) * effort.samples(), (long) levels.size() * effort.samples());
        }
        return new Uniform(largest, best);
    }

    /**
     * The constant of several levels together.
     *
     * @param found the constant
     * @param level the index of a level that needs it, as far as can be told
     */
    public record Uniform(Found found, int level) {}

    private Draws draws(NoiseLevel level, Streams.Stage streams) {
        return Draws.of(factors(), level, effort.samples(), streams);
    }
}
