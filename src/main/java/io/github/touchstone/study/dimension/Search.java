package io.github.touchstone.study.dimension;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.quadrature.Measured;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.study.findings.Scale;
import io.github.touchstone.study.findings.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.PointValuePair;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.hipparchus.optim.nonlinear.scalar.noderiv.SimplexOptimizer;

/** A search on the line for mixtures of large divergence: a designed grid, two searches from its kind of shapes, and Cantor sets. */
final class Search {
    /** The probability in the definition of L; the literature's d^-4 says nothing for d = 1. */
    static final Rational PROBABILITY = Rational.of(1, 10_000);

    static final String GRID = "grid";

    static final String OPTIMISED_DDPM = "optimised for DDPM";

    static final String OPTIMISED_DDIM = "optimised for DDIM";

    static final String CANTOR = "Cantor set";

    private Search() {}

    /** Measurements that are still to be made. */
    static List<Supplier<Peak>> tasks(Scale scale) {
        boolean full = scale == Scale.FULL;
        LineCost cost = new LineCost(full ? 100 : 70);
        List<Supplier<Peak>> all = new ArrayList<>();
        all.add(() -> optimised(cost, true, full ? 36 : 2));
        for (double distance : full ? new double[] {3, 6, 10, 16, 24} : new double[] {6, 16}) {
            for (double share : full ? new double[] {0, StrictMath.log(0.05)} : new double[] {0}) {
                for (double ratio : full ? new double[] {0, -4} : new double[] {0}) {
                    Shape shape = Shape.of(distance, ratio, share);
                    all.add(() -> peak(GRID, shape.words(), shape.target(), cost, true));
                }
            }
        }
        for (int levels = 1; levels <= (full ? 3 : 2); levels++) {
            MixtureTarget target = Mixtures.cantor(levels, 10);
            String words = levels + (levels == 1 ? " level" : " levels");
            boolean steepness = full && levels < 3;
            all.add(() -> new Peak(
                    CANTOR,
                    words,
                    cost.steps(),
                    Optional.empty(),
                    cost.ddim(target).map(Value::numerical),
                    steepness ? Optional.of(Steepness.of(target, PROBABILITY, 1)) : Optional.empty()));
        }
        all.add(() -> optimised(cost, false, full ? 48 : 2));
        return all;
    }

    private static Peak peak(String how, String words, MixtureTarget target, LineCost cost, boolean steepness) {
        return new Peak(
                how,
                words,
                cost.steps(),
                cost.ddpm(target).map(Value::numerical),
                cost.ddim(target).map(Value::numerical),
                steepness ? Optional.of(Steepness.of(target, PROBABILITY, 1)) : Optional.empty());
    }

    /** The best of three components within so many runs, by the method of Nelder and Mead. */
    private static Peak optimised(LineCost cost, boolean noise, int runs) {
        Shape best = optimum(
                shape -> {
                    MixtureTarget target = shape.target();
                    Optional<Measured> found = noise ? cost.ddpm(target) : cost.ddim(target);
                    return found.map(m -> m.value() - m.error()).orElse(0.0);
                },
                Shape.of(8, 0, -1, 8, 0, -1),
                runs);
        return peak(noise ? OPTIMISED_DDPM : OPTIMISED_DDIM, best.words(), best.target(), cost, true);
    }

    /** What is to be made large. */
    interface Objective {
        double of(Shape shape);
    }

    /** The best shape that was asked within so many evaluations. */
    static Shape optimum(Objective objective, Shape start, int evaluations) {
        Best best = new Best(objective, start);
        double[] from = start.numbers().stream().mapToDouble(x -> x).toArray();
        double[] sides = IntStream.range(0, from.length)
                .mapToDouble(i -> i % 3 == 0 ? 2 : 1)
                .toArray();
        try {
            PointValuePair found = new SimplexOptimizer(1e-4, 1e-4)
                    .optimize(
                            new MaxEval(evaluations),
                            new ObjectiveFunction(best::ask),
                            GoalType.MAXIMIZE,
                            new InitialGuess(from),
                            new NelderMeadSimplex(sides));
            return Shape.of(found.getPoint());
        } catch (MathIllegalStateException e) {
            // the evaluations are used up
            return best.shape;
        }
    }

    private static final class Best {
        private final Objective objective;
        private Shape shape;
        private double value = Double.NEGATIVE_INFINITY;

        Best(Objective objective, Shape start) {
            this.objective = objective;
            this.shape = start;
        }

        double ask(double[] numbers) {
            Shape asked = Shape.of(numbers);
            double found = objective.of(asked);
            if (found > value) {
                value = found;
                shape = asked;
            }
            return found;
        }
    }
}
