package io.github.touchstone.study.scoreerror;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.quadrature.Measured;
import io.github.touchstone.samplers.density.ScoreError;
import io.github.touchstone.spec.schedules.Logistic;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.study.cases.LineTargets;
import io.github.touchstone.study.findings.Progress;
import io.github.touchstone.study.findings.Sweep;
import io.github.touchstone.study.montecarlo.Streams;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * The half of the study on mixtures of the line, by quadrature: DDPM in the theory form on LOGISTIC, stopped at m = 1.
 *
 * @param schedule the schedule
 * @param runs pairs of runs with an error and its negative
 * @param multiples runs with the score times a constant
 */
record LinePart(Logistic schedule, List<Run> runs, List<Multiple> multiples) {
    private static final long SEED = 2022;

    /** A target and its name. */
    record Named(String name, MixtureTarget target) {}

    /** Two far components. */
    static final Named TWO = new Named("two components", LineTargets.REF);

    /** Three components of different shapes. */
    static final Named THREE = new Named("three components", LineTargets.TRI);

    /** {@link #TWO} with one mean moved by a tenth. */
    private static final MixtureTarget MOVED =
            new MixtureTarget(List.of(component(Rational.of(-19, 10)), component(Rational.of(2))));

    private static MixtureTarget.Component component(Rational mean) {
        return MixtureTarget.Component.onLine(Rational.of(1, 2), mean, Rational.of(1, 4));
    }

    /** How the errors at different t belong together. */
    enum Kind {
        /** One function for all t. */
        CONSTANT("one random function"),
        /** A function of its own for each t. */
        INDEPENDENT("random, independent at each step"),
        /** The exact score of another target. */
        OTHER("score of another mixture");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** What it is, in words. */
        String words() {
            return words;
        }
    }

    /** An error to run with. */
    record Shape(Named target, int steps, Kind kind, int seed, double eps) {
        Setting setting() {
            return new Setting(target, steps);
        }

        /** Its name. */
        String words() {
            return kind == Kind.OTHER ? kind.words() : kind.words() + ", seed " + seed;
        }
    }

    /**
     * A pair of runs.
     *
     * @param shape the error
     * @param exact the divergence with the exact score
     * @param plus with the error
     * @param minus with its negative
     * @param size of the error without its factor
     */
    record Run(Shape shape, Measured exact, Measured plus, Measured minus, LineCase.Size size) {
        /** {@code ((KL(e) + KL(-e))/2 - KL(0))/eps^2}: without what the error and the discretisation make together. */
        Measured even() {
            return plus.plus(minus).times(0.5).plus(exact.times(-1)).times(1 / (shape.eps() * shape.eps()));
        }
    }

    /** A run with the score times {@code 1 + c Delta}. */
    record Multiple(Named target, int steps, Rational factor, Measured kl) {}

    static LinePart measure(Plan plan, Progress progress) {
        List<Shape> shapes = new ArrayList<>();
        for (Named target : List.of(TWO, THREE)) {
            for (int seed = 1; seed <= plan.seeds(); seed++) {
                for (double eps : plan.sizes()) {
                    shapes.add(new Shape(target, plan.lineSteps(), Kind.CONSTANT, seed, eps));
                    shapes.add(new Shape(target, plan.lineSteps(), Kind.INDEPENDENT, seed, eps));
                }
            }
        }
        double eps = plan.sizes().get(0);
        // where the two lengths are one, some are there already
        shapes.add(new Shape(TWO, plan.lineSteps(), Kind.OTHER, 0, 0.02));
        shapes.add(new Shape(TWO, plan.longerSteps(), Kind.OTHER, 0, 0.02));
        shapes.add(new Shape(TWO, plan.longerSteps(), Kind.CONSTANT, 1, eps));
        shapes.add(new Shape(TWO, plan.longerSteps(), Kind.INDEPENDENT, 1, eps));
        List<Shape> distinct = shapes.stream().distinct().toList();
        Map<Setting, Prepared> prepared = prepare(distinct, plan, progress);
        return new LinePart(
                plan.lineSchedule(),
                Sweep.over(
                        distinct, progress, shape -> run(shape, Objects.requireNonNull(prepared.get(shape.setting())))),
                Sweep.over(
                        scaled(plan),
                        progress,
                        scaled -> multiple(plan, scaled, Objects.requireNonNull(prepared.get(scaled.setting())))));
    }

    /** A target and a number of steps. */
    record Setting(Named target, int steps) {}

    /** What the runs of a setting share. */
    private record Prepared(LineCase line, Measured exact) {}

    private static Map<Setting, Prepared> prepare(List<Shape> shapes, Plan plan, Progress progress) {
        List<Setting> settings = Stream.concat(
                        shapes.stream().map(Shape::setting),
                        scaled(plan).stream().map(Scaled::setting))
                .distinct()
                .toList();
        List<Prepared> prepared = Sweep.over(settings, progress, setting -> {
            LineCase line = new LineCase(setting.target().target(), plan.lineSchedule(), setting.steps());
            return new Prepared(line, line.kl());
        });
        return IntStream.range(0, settings.size()).boxed().collect(Collectors.toMap(settings::get, prepared::get));
    }

    private static Run run(Shape shape, Prepared prepared) {
        LineCase line = prepared.line();
        ScoreError error = error(shape, line);
        LineCase.Size size = line.size(error);
        double factor = shape.eps() / Math.sqrt(size.levels().value());
        return new Run(
                shape,
                prepared.exact(),
                line.kl(new ScaledError(error, factor)),
                line.kl(new ScaledError(error, -factor)),
                size);
    }

    private static ScoreError error(Shape shape, LineCase line) {
        if (shape.kind() == Kind.OTHER) {
            return new OtherTarget(line.laws(), line.laws(MOVED));
        }
        UniformRandomProvider random = new Streams(SEED + shape.seed()).stage().next();
        return shape.kind() == Kind.CONSTANT
                ? TrigonometricError.constant(random, line.noiseDeviations())
                : TrigonometricError.independent(random, line.noiseDeviations());
    }

    private record Scaled(Setting setting, Rational factor) {}

    private static List<Scaled> scaled(Plan plan) {
        return Stream.of(TWO, THREE)
                .flatMap(target -> plan.factors().stream()
                        .map(factor -> new Scaled(new Setting(target, plan.lineSteps()), factor)))
                .toList();
    }

    private static Multiple multiple(Plan plan, Scaled scaled, Prepared prepared) {
        int steps = scaled.setting().steps();
        double step = scaled.factor().multiply(plan.lineSchedule().c1()).doubleValue() * StrictMath.log(steps) / steps;
        Measured kl = scaled.factor().isZero()
                ? prepared.exact()
                : prepared.line()
                        .kl(new ScaledError(new ScoreMultiple(prepared.line().laws()), step));
        return new Multiple(scaled.setting().target(), steps, scaled.factor(), kl);
    }
}
