package io.github.touchstone.study.dimension;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.Ddim;
import io.github.touchstone.samplers.DdpmTheory;
import io.github.touchstone.spec.schedules.Logistic;
import io.github.touchstone.spec.targets.DiagonalGaussian;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.Target;
import io.github.touchstone.study.Evaluation;
import io.github.touchstone.study.Experiment;
import io.github.touchstone.study.Method;
import io.github.touchstone.study.Quantity;
import io.github.touchstone.study.cases.LineTargets;
import io.github.touchstone.study.dimension.Case.Line;
import io.github.touchstone.study.findings.Scale;
import io.github.touchstone.study.findings.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/** Divergences against d on targets that separate, {@code KL(X_1 || Y_1)} on the logistic schedule, c0 = 2, c1 = 10. */
final class Growth {
    static final String DDPM = "DDPM, theory form";

    static final String DDIM = "DDIM";

    static final String END = "KL(X_1||Y_1)";

    private Growth() {}

    /** Measurements that are still to be made: sums over factors take each factor once (DIM-1, DIM-2). */
    static List<Supplier<List<Case>>> tasks(Scale scale) {
        int steps = scale == Scale.FULL ? 500 : 100;
        long[] dimensions = scale == Scale.FULL ? new long[] {1, 10, 100, 1_000, 10_000} : new long[] {1, 100, 10_000};
        List<Supplier<List<Case>>> all = new ArrayList<>();
        for (boolean noise : new boolean[] {true, false}) {
            CoefficientRule rule = noise ? new DdpmTheory() : Ddim.DETERMINISTIC;
            String sampler = noise ? DDPM : DDIM;
            all.add(() -> cases(
                    new Line("product", "N(0, I/4)", sampler, END, steps),
                    dimensions,
                    d -> end(Mixtures.normal(Mixtures.QUARTER, d), rule, steps)));
            all.add(() -> cases(
                    new Line("product", "variances 1/d, 1/sqrt(d) and 1", sampler, END, steps),
                    dimensions,
                    d -> end(spectrum(d), rule, steps)));
            all.add(() -> power(
                    new Line("product", "mixture of two, d-fold", sampler, END, steps),
                    dimensions,
                    LineTargets.REF,
                    rule));
            all.add(() -> power(
                    new Line("product", "mixture of three, d-fold", sampler, END, steps),
                    dimensions,
                    LineTargets.TRI,
                    rule));
            all.add(() -> subspace(
                    new Line("subspace", "mixture of two on a line, rest N(0, I/4)", sampler, END, steps),
                    dimensions,
                    rule));
        }
        return all;
    }

    private interface Measurement {
        Value at(long dimension);
    }

    private static List<Case> cases(Line line, long[] dimensions, Measurement measurement) {
        return LongStream.of(dimensions)
                .mapToObj(d -> new Case(line, d, measurement.at(d)))
                .toList();
    }

    private static List<Case> power(Line line, long[] dimensions, MixtureTarget factor, CoefficientRule rule) {
        Value one = end(factor, rule, line.steps());
        return cases(line, dimensions, one::times);
    }

    private static List<Case> subspace(Line line, long[] dimensions, CoefficientRule rule) {
        Value core = end(LineTargets.REF, rule, line.steps());
        Value rest = end(Mixtures.normal(Mixtures.QUARTER, 1), rule, line.steps());
        return cases(line, dimensions, d -> sum(core, rest.times(d - 1.0)));
    }

    /** The sum of a computed value and another of at most its error. */
    static Value sum(Value a, Value b) {
        double sum = a.value() + b.value();
        return new Value(sum, a.error() + b.error() + Math.ulp(sum), a.knowledge());
    }

    /** In balls where there is a closed form, else numerically. */
    static Value end(Target target, CoefficientRule rule, int steps) {
        Method method = target instanceof DiagonalGaussian ? Method.DD : Method.DOUBLE;
        return Value.of(Evaluation.evaluate(
                new Experiment<>(target, rule, Logistic.DEFAULT, steps, 1, 1), Quantity.KL_FORWARD, method, 10));
    }

    /** A third of the coordinates each: the condition number grows with d. */
    static Target spectrum(long d) {
        List<DiagonalGaussian.Coordinate> coordinates = new ArrayList<>();
        List<Rational> variances =
                List.of(Rational.ONE, Rational.of(1, d), Rational.of(1, Math.round(Math.sqrt((double) d))));
        for (int i = 0; i < Math.min(3, d); i++) {
            coordinates.add(new DiagonalGaussian.Coordinate(Rational.ZERO, variances.get(i), (d + 2 - i) / 3));
        }
        return new DiagonalGaussian(coordinates);
    }
}
