package io.github.touchstone.study.lowerbound;

import static io.github.touchstone.math.numbers.ExactArithmetic.EXACT;

import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleBall;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.numbers.Truth;
import io.github.touchstone.spec.claims.GaussianPath;
import io.github.touchstone.spec.claims.TheoryFormError;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.study.findings.Knowledge;
import io.github.touchstone.study.findings.Value;
import java.util.List;

/** Schedules on which a sampler has no error at all (LWB-4, LWB-5). */
final class Vanishing {
    private static final int HALVINGS = 60;

    private Vanishing() {}

    /**
     * A schedule in rational numbers whose output has exactly the law it should have.
     *
     * @param rule the sampler
     * @param lambda the variance of the target
     * @param alphaBars abar_1, ..., abar_T
     * @param stop m
     */
    record Example(Rule rule, Rational lambda, List<Rational> alphaBars, int stop) {
        /** r_m, in Q. */
        Rational error() {
            return rule.error(GaussianPath.centred(Schedule.fromAlphaBars(EXACT, alphaBars), lambda), stop);
        }

        /** T. */
        int steps() {
            return alphaBars.size();
        }
    }

    /** The smallest examples: one step, and two steps compared at X_1 with lambda = 2. */
    static List<Example> examples() {
        return List.of(
                new Example(Rule.THEORY, Rational.of(27, 7), List.of(Rational.of(7, 25)), 0),
                new Example(Rule.THEORY, Rational.of(2), List.of(Rational.of(3, 5), Rational.of(1, 3)), 1),
                new Example(Rule.SMALL, Rational.of(1, 3), List.of(Rational.of(3, 4)), 0),
                new Example(Rule.DDIM, Rational.of(1, 3), List.of(Rational.of(3, 4)), 0));
    }

    /**
     * {@code abar_T sqrt(T)} of the root-precision schedule of T steps on which the theory form has delta = 0, for lambda > 1: the sign of
     * delta is certain at both ends of an interval of g, and delta is continuous.
     */
    static Value threshold(Rational lambda, int steps) {
        double low = 1e-3;
        double high = 1 - 1e-3;
        for (int i = 0; i < HALVINGS && high - low > 1e-13; i++) {
            double middle = 0.5 * (low + high);
            Truth positive = positive(lambda, steps, middle);
            if (positive == Truth.TRUE) {
                low = middle;
            } else if (positive == Truth.FALSE) {
                high = middle;
            } else {
                break;
            }
        }
        if (positive(lambda, steps, low) != Truth.TRUE || positive(lambda, steps, high) != Truth.FALSE) {
            throw new ArithmeticException("no change of sign between " + low + " and " + high);
        }
        double root = StrictMath.sqrt(steps);
        double l = lambda.doubleValue();
        double from = signal(low, l) * root;
        double to = signal(high, l) * root;
        return new Value(0.5 * (from + to), 0.5 * (to - from) + 8 * Math.ulp(to), Knowledge.ENCLOSED);
    }

    /** {@code abar_T} for {@code 1 - S_T = g^2}. */
    private static double signal(double g, double lambda) {
        return g * g / (g * g + lambda * (1 - g * g));
    }

    private static Truth positive(Rational lambda, int steps, double end) {
        DoubleDoubleArithmetic dd = DoubleDoubleArithmetic.DD;
        Schedule<DoubleDoubleBall> schedule = new RootPrecision(lambda, Rational.ofExactly(end)).schedule(steps, dd);
        return dd.less(dd.zero(), new TheoryFormError().ofOutput(GaussianPath.centred(schedule, dd.of(lambda))));
    }
}
