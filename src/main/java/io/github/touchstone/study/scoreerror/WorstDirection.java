package io.github.touchstone.study.scoreerror;

import io.github.touchstone.study.montecarlo.Streams;
import org.apache.commons.rng.UniformRandomProvider;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.PointValuePair;
import org.hipparchus.optim.SimpleValueChecker;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.hipparchus.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer;

/**
 * The greatest divergence that affine errors of one size make, found by conjugate gradients from random directions (spec SER-8): it knows
 * nothing of the closed form that it is held against.
 */
final class WorstDirection {
    private static final long SEED = 35;
    private static final int EVALUATIONS = 20_000;
    /** What is not worth another ascent, relative. */
    private static final double GAIN = 1e-10;

    private WorstDirection() {}

    /** The greatest value found from this many starts: a lower bound of the supremum. */
    static double largest(AffineObjective objective, int starts) {
        // what is searched is of the size of one
        double scale = 1 / (objective.eps() * objective.eps());
        UniformRandomProvider random = new Streams(SEED).stage().next();
        double best = 0;
        for (int i = 0; i < starts; i++) {
            double[] theta = random.doubles(objective.dimension(), -1, 1).toArray();
            best = Math.max(best, climb(objective, theta, scale));
        }
        return best;
    }

    /** Conjugate gradients stop early where the ascent is flat, and are started again from there while that gains anything. */
    private static double climb(AffineObjective objective, double[] start, double scale) {
        double[] theta = start;
        double before;
        double after = objective.value(theta) * scale;
        do {
            before = after;
            PointValuePair found = ascent(objective, theta, scale);
            theta = normalised(found.getPoint());
            after = found.getValue();
        } while (after > before * (1 + GAIN));
        return after / scale;
    }

    private static PointValuePair ascent(AffineObjective objective, double[] start, double scale) {
        return new NonLinearConjugateGradientOptimizer(
                        NonLinearConjugateGradientOptimizer.Formula.POLAK_RIBIERE, new SimpleValueChecker(1e-13, 0))
                .optimize(
                        new MaxEval(EVALUATIONS),
                        new ObjectiveFunction(theta -> objective.value(theta) * scale),
                        new ObjectiveFunctionGradient(theta -> scaled(objective.gradient(theta), scale)),
                        GoalType.MAXIMIZE,
                        new InitialGuess(start));
    }

    /** The same direction with entries of the size of one. */
    private static double[] normalised(double[] theta) {
        double sum = 0;
        for (double x : theta) {
            sum += x * x;
        }
        return scaled(theta.clone(), Math.sqrt(theta.length / sum));
    }

    private static double[] scaled(double[] vector, double factor) {
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= factor;
        }
        return vector;
    }
}
