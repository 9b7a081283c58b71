package io.github.touchstone.study.scoreerror;

import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleBall;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.Step;
import io.github.touchstone.spec.claims.GaussianPath;
import io.github.touchstone.spec.schedules.Schedule;

/**
 * {@code KL(X_m||Y_m)} on N(0, lambda) as a function of all affine errors of one size, in binary64, with its gradient (spec SER-8).
 *
 * <p>The argument theta, of length 2 (T - m), is a direction: {@code (a_t, b_t) = eps sqrt(v_t/q_t) theta/|theta|}, so that the errors
 * have this eps in levels whatever theta is; only theta = 0 is no argument. Rounding: some ten units a step.
 */
final class AffineObjective {
    private final int n;
    private final double[] eta;
    /** {@code sqrt(R_{t-1}/R_t)}. */
    private final double[] gain;
    /** {@code varsigma_t^2/v_{t-1}}. */
    private final double[] noise;
    /** {@code eps sqrt(T/S_t)}. */
    private final double[] unit;

    private final double start;
    private final double eps;

    AffineObjective(CoefficientRule rule, Schedule<DoubleDoubleBall> schedule, Rational lambda, int stop, double eps) {
        GaussianPath<DoubleDoubleBall> path = GaussianPath.centred(schedule, DoubleDoubleArithmetic.DD.of(lambda));
        int steps = schedule.steps();
        this.eps = eps;
        n = steps - stop;
        eta = new double[n];
        gain = new double[n];
        noise = new double[n];
        unit = new double[n];
        for (int i = 0; i < n; i++) {
            int t = stop + 1 + i;
            Step<DoubleDoubleBall> step = rule.step(schedule, t);
            eta[i] = step.scoreWeight().divide(path.marginalVariance(t)).getReal();
            gain[i] = path.precision(t - 1).divide(path.precision(t)).sqrt().getReal();
            noise[i] = step.noiseVariance().divide(path.marginalVariance(t - 1)).getReal();
            unit[i] = eps * Math.sqrt(steps / path.noiseShare(t).getReal());
        }
        start = path.marginalVariance(steps).reciprocal().getReal();
    }

    /** The size of the errors, in levels. */
    double eps() {
        return eps;
    }

    /** The length of an argument. */
    int dimension() {
        return 2 * n;
    }

    /** The divergence, in nats. */
    double value(double[] theta) {
        return run(theta, new double[n], new double[n], new double[n]);
    }

    /** The states (mean g and variance y, in units of v_t) before each step, and the slopes, in the arrays given; the divergence. */
    private double run(double[] theta, double[] means, double[] variances, double[] slopes) {
        double scale = 1 / norm(theta);
        double g = 0;
        double y = start;
        for (int i = n - 1; i >= 0; i--) {
            means[i] = g;
            variances[i] = y;
            slopes[i] = gain[i] * (1 - eta[i] + eta[i] * unit[i] * scale * theta[n + i]);
            g = slopes[i] * g + gain[i] * eta[i] * unit[i] * scale * theta[i];
            y = slopes[i] * slopes[i] * y + noise[i];
        }
        return 0.5 * ((1 + g * g) / y - 1 + StrictMath.log(y));
    }

    /** The gradient, by the adjoint recursion. */
    double[] gradient(double[] theta) {
        double[] means = new double[n];
        double[] variances = new double[n];
        double[] slopes = new double[n];
        run(theta, means, variances, slopes);
        double scale = 1 / norm(theta);
        double g = slopes[0] * means[0] + gain[0] * eta[0] * unit[0] * scale * theta[0];
        double y = slopes[0] * slopes[0] * variances[0] + noise[0];
        double dg = g / y;
        double dy = 0.5 * (1 - (1 + g * g) / y) / y;
        double[] gradient = new double[2 * n];
        double along = 0;
        for (int i = 0; i < n; i++) {
            double push = gain[i] * eta[i] * unit[i] * scale;
            gradient[i] = dg * push;
            gradient[n + i] = push * (dg * means[i] + 2 * dy * slopes[i] * variances[i]);
            along += gradient[i] * theta[i] + gradient[n + i] * theta[n + i];
            dy *= slopes[i] * slopes[i];
            dg *= slopes[i];
        }
        // the length of theta does not count
        for (int i = 0; i < 2 * n; i++) {
            gradient[i] -= along * scale * scale * theta[i];
        }
        return gradient;
    }

    private static double norm(double[] theta) {
        double sum = 0;
        for (double x : theta) {
            sum += x * x;
        }
        return Math.sqrt(sum);
    }
}
