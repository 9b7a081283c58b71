package io.github.touchstone.study.advisor;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleBounds;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.BOBYQAOptimizer;

/**
 * The search where no derivative is at hand (spec ADV-6): the logarithms of the angle steps of a base schedule are corrected by a
 * polygon with few knots, whose heights are sought by BOBYQA (Powell 2009). Every point of that space is a schedule.
 */
final class KnotSearch {
    /** A correction of an angle step is at most a factor e^4. */
    private static final double REACH = 4;

    private static final double ROUGH = 0.3;
    private static final double CLOSE = 1e-4;

    private final Frame frame;
    private final double pivot;
    private final ToDoubleFunction<double[]> divergence;
    private double least = Double.POSITIVE_INFINITY;
    private double[] best = new double[0];

    /** The divergence of levels, plus infinity where there is none. */
    KnotSearch(Frame frame, double pivot, ToDoubleFunction<double[]> divergence) {
        this.frame = frame;
        this.pivot = pivot;
        this.divergence = divergence;
    }

    /**
     * The levels of the least divergence met.
     *
     * @param base the weights of the angle steps to start from
     * @param knots their number, at least 3
     * @param evaluations the most evaluations
     */
    double[] run(double[] base, int knots, int evaluations) {
        try {
            new BOBYQAOptimizer(2 * knots - 1, ROUGH, CLOSE)
                    .optimize(
                            new MaxEval(evaluations),
                            new ObjectiveFunction(x -> at(frame.angles(pivot, frame.end(), corrected(base, x)))),
                            GoalType.MINIMIZE,
                            new InitialGuess(new double[knots - 1]),
                            new SimpleBounds(filled(knots - 1, -REACH), filled(knots - 1, REACH)));
        } catch (MathIllegalStateException enough) {
            // the best point met is kept
            return best.clone();
        }
        return best.clone();
    }

    private double at(double[] levels) {
        double value = divergence.applyAsDouble(levels);
        if (value < least) {
            least = value;
            best = levels.clone();
        }
        return value < Double.POSITIVE_INFINITY ? value : 1e3;
    }

    /** The least divergence met. */
    double least() {
        return least;
    }

    /** The first knot is at 0: a common factor is none. */
    private static double[] corrected(double[] base, double[] knots) {
        double[] weights = base.clone();
        for (int i = 0; i < weights.length; i++) {
            double x = weights.length == 1 ? 0 : (double) i / (weights.length - 1) * knots.length;
            int k = Math.min((int) x, knots.length - 1);
            double before = k == 0 ? 0 : knots[k - 1];
            weights[i] *= StrictMath.exp(before + (x - k) * (knots[k] - before));
        }
        return weights;
    }

    private static double[] filled(int n, double x) {
        double[] all = new double[n];
        Arrays.fill(all, x);
        return all;
    }
}
