package io.github.touchstone.study.dimension;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.Ddim;
import io.github.touchstone.samplers.DdpmTheory;
import io.github.touchstone.spec.schedules.Logistic;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.ProductTarget;
import io.github.touchstone.spec.targets.Target;
import io.github.touchstone.study.dimension.Case.Line;
import io.github.touchstone.study.findings.Scale;
import io.github.touchstone.study.findings.Value;
import io.github.touchstone.study.montecarlo.DonskerVaradhan;
import io.github.touchstone.study.montecarlo.Estimate;
import io.github.touchstone.study.montecarlo.FlowKl;
import io.github.touchstone.study.montecarlo.LowerBound;
import io.github.touchstone.study.montecarlo.PathKl;
import io.github.touchstone.study.montecarlo.Precision;
import io.github.touchstone.study.montecarlo.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Divergences against d on targets that do not separate, by simulation: as many components as dimensions, one on each axis, with
 * covariances that differ; and a core of eight such dimensions in d dimensions.
 */
final class General {
    static final String PATH = "path divergence, above KL(X_1||Y_1)";

    static final String REVERSE = "KL(Y_1||X_1)";

    static final String LOWER = "lower bound of KL(X_1||Y_1)";

    private static final String COMPONENTS = "d components of different covariances";

    private static final Rational RADIUS = Rational.of(2);

    private static final long SEED = 1;

    private static final int CORE = 8;

    private General() {}

    static List<Supplier<List<Case>>> tasks(Scale scale) {
        boolean full = scale == Scale.FULL;
        int steps = full ? 50 : 40;
        long draws = full ? 20_000 : 10_000;
        List<Supplier<List<Case>>> all = new ArrayList<>();
        for (int d : full ? new int[] {2, 4, 8, 16, 32} : new int[] {2, 4, 8}) {
            all.add(() -> one(line(Growth.DDPM, PATH, steps), d, path(skewed(d), steps, draws)));
        }
        for (int d : full ? new int[] {2, 4, 8, 12} : new int[] {2, 3, 4}) {
            all.add(() -> one(line(Growth.DDIM, REVERSE, steps), d, reverse(skewed(d), steps)));
        }
        for (int d : full ? new int[] {2, 4, 8} : new int[] {2, 3, 4}) {
            all.add(() -> one(line(Growth.DDPM, LOWER, steps), d, lower(skewed(d), steps, 40_000)));
        }
        for (long d : full ? new long[] {8, 100, 1_000, 10_000} : new long[] {8, 100, 10_000}) {
            String words = "8 such components in 8 of d dimensions, rest N(0, I/4)";
            all.add(() ->
                    one(new Line("subspace", words, Growth.DDPM, PATH, steps), d, path(embedded(d), steps, draws)));
        }
        return all;
    }

    private static List<Case> one(Line line, long dimension, Value value) {
        return List.of(new Case(line, dimension, value));
    }

    private static Line line(String sampler, String quantity, int steps) {
        return new Line("general", COMPONENTS, sampler, quantity, steps);
    }

    private static MixtureTarget skewed(int d) {
        return Mixtures.skewed(d, RADIUS);
    }

    private static Target embedded(long d) {
        return d == CORE
                ? skewed(CORE)
                : new ProductTarget(List.of(
                        new ProductTarget.Factor(skewed(CORE), 1),
                        new ProductTarget.Factor(Mixtures.normal(Mixtures.QUARTER, d - CORE), 1)));
    }

    private static Value path(Target target, int steps, long draws) {
        return value(PathKl.of(target, new DdpmTheory(), Logistic.DEFAULT, steps, 1, precision(draws), Progress.NONE));
    }

    private static Value reverse(Target target, int steps) {
        return value(FlowKl.reverse(
                target, Ddim.DETERMINISTIC, Logistic.DEFAULT, steps, 1, precision(13_000), Progress.NONE));
    }

    /** The estimate of what the test function gives; its error reaches down to the bound. */
    private static Value lower(Target target, int steps, long draws) {
        LowerBound bound = DonskerVaradhan.of(
                target,
                new DdpmTheory(),
                Logistic.DEFAULT,
                steps,
                new DonskerVaradhan.Ends(1, 1, true),
                precision(draws),
                Progress.NONE);
        return Value.estimated(bound.estimate(), bound.estimate() - bound.value());
    }

    private static Precision precision(long samples) {
        return new Precision(1e-6, samples, SEED);
    }

    private static Value value(Estimate e) {
        return Value.estimated(e.value(), e.halfWidth());
    }
}
