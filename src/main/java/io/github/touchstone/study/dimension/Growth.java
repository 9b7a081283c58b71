package io.github.touchstone.study.dimension;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.Ddim;
import io.github.touchstone.samplers.DdpmTheory;
import io.github.touchstone.spec.schedules.Logistic;
import io.github.touchstone.spec.targets.DiagonalGaussian;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.ProductTarget;
import io.github.touchstone.spec.targets.SubspaceMixture;
import io.github.touchstone.spec.targets.Target;
import io.github.touchstone.study.Evaluation;
import io.github.touchstone.study.Experiment;
import io.github.touchstone.study.Method;
import io.github.touchstone.study.Quantity;
import io.github.touchstone.study.dimension.Case.Line;
import io.github.touchstone.study.findings.Scale;
import io.github.touchstone.study.findings.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/** Divergences against d on targets that separate, {@code KL(X_1 || Y_1)} on the logistic schedule, c0 = 2, c1 = 10. */
final class Growth {
    static final String DDPM = "DDPM, theory form";

    static final String DDIM = "DDIM";

    static final String END = "KL(X_1||Y_1)";

    private Growth() {}

    /** One measurement that is still to be made. */
    record Task(Line line, long dimension, Supplier<Value> value) {
        Case run() {
            return new Case(line, dimension, value.get());
        }
    }

    static List<Task> tasks(Scale scale) {
        int steps = scale == Scale.FULL ? 500 : 100;
        List<Task> all = new ArrayList<>();
        for (boolean noise : new boolean[] {true, false}) {
            all.addAll(line(scale, steps, noise, "product", "N(0, I/4)", d -> Mixtures.normal(Mixtures.QUARTER, d)));
            all.addAll(line(scale, steps, noise, "product", "variances from 1/d to d", d -> spectrum((int) d)));
            all.addAll(line(
                    scale, steps, noise, "product", "mixture of two, d-fold", d -> ProductTarget.power(d, Mixtures.two())));
            all.addAll(line(
                    scale,
                    steps,
                    noise,
                    "product",
                    "mixture of three, d-fold",
                    d -> ProductTarget.power(d, Mixtures.three())));
            all.addAll(line(
                    scale, steps, noise, "subspace", "mixture of two on a line, rest N(0, I/4)", d -> subspace((int) d)));
        }
        return all;
    }

    private static List<Task> line(
            Scale scale, int steps, boolean noise, String kind, String words, LongFunction<Target> target) {
        Line line = new Line(kind, words, noise ? DDPM : DDIM, END, steps);
        CoefficientRule rule = noise ? new DdpmTheory() : Ddim.DETERMINISTIC;
        List<Task> tasks = new ArrayList<>();
        for (long d : scale == Scale.FULL ? new long[] {1, 10, 100, 1_000, 10_000} : new long[] {1, 100, 10_000}) {
            tasks.add(new Task(line, d, () -> end(target.apply(d), rule, steps)));
        }
        return tasks;
    }

    /** In balls where there is a closed form, else numerically. */
    static Value end(Target target, CoefficientRule rule, int steps) {
        Method method = target instanceof DiagonalGaussian ? Method.DD : Method.DOUBLE;
        return Value.of(Evaluation.evaluate(
                new Experiment<>(target, rule, Logistic.DEFAULT, steps, 1, 1), Quantity.KL_FORWARD, method, 10));
    }

    /** Five variances from 1/d to d, a fifth of the coordinates each, or what there is: the anisotropy grows with d. */
    private static Target spectrum(int d) {
        List<DiagonalGaussian.Coordinate> coordinates = new ArrayList<>();
        int groups = Math.min(d, 5);
        for (int i = 0; i < groups; i++) {
            long count = (d + i) / groups;
            Rational variance = i < groups / 2
                    ? Rational.of(1, power(d, groups / 2 - i))
                    : Rational.of(power(d, i - groups / 2));
            coordinates.add(new DiagonalGaussian.Coordinate(Rational.ZERO, variance, count));
        }
        return new DiagonalGaussian(coordinates);
    }

    /** d or its root, rounded. */
    private static long power(int d, int half) {
        return half == 0 ? 1 : half == 1 ? Math.round(Math.sqrt(d)) : d;
    }

    /** The mixture of two along the direction (3, 4, 0, ..)/5. */
    private static Target subspace(int d) {
        MixtureTarget core = Mixtures.two();
        if (d == 1) {
            return core;
        }
        List<Rational> row = new ArrayList<>(Mixtures.unit(d, 0, Rational.of(3, 5)));
        row.set(1, Rational.of(4, 5));
        return new SubspaceMixture(List.of(row), core, Mixtures.QUARTER);
    }
}
