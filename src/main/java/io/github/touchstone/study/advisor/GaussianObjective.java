package io.github.touchstone.study.advisor;

import io.github.touchstone.spec.targets.DiagonalGaussian;
import io.github.touchstone.spec.targets.DiagonalGaussian.Coordinate;
import java.util.List;

/**
 * The divergence of a rule on a centred Gaussian as a function of the levels, with gradient and Hessian in closed form (spec ADV-2).
 *
 * @param rule the rule
 * @param modes the eigenvalues
 * @param forward whether it is KL(X||Y); else KL(Y||X)
 */
record GaussianObjective(Rule rule, List<Mode> modes, boolean forward) {
    /**
     * An eigenvalue.
     *
     * @param variance lambda
     * @param count its multiplicity
     */
    record Mode(double variance, double count) {}

    /**
     * What is known at a point.
     *
     * @param value the divergence, nats
     * @param gradient in z_1..z_n, index 0 unused
     * @param hessian in z_1..z_n, row and column 0 unused
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Jet(double value, double[] gradient, double[][] hessian) {}

    /** The objective for a target whose coordinates are centred. */
    static GaussianObjective of(Rule rule, DiagonalGaussian target, boolean forward) {
        return new GaussianObjective(
                rule, target.coordinates().stream().map(GaussianObjective::mode).toList(), forward);
    }

    private static Mode mode(Coordinate c) {
        return new Mode(c.variance().doubleValue(), c.multiplicity());
    }

    /** The divergence alone. */
    double value(double[] z) {
        double sum = 0;
        for (Mode mode : modes) {
            sum += mode.count()
                    * rule.divergence(rule.error(mode.variance(), z).value(), forward)
                            .value();
        }
        return sum;
    }

    /** Value, gradient and Hessian. */
    Jet jet(double[] z) {
        int n = z.length - 1;
        double value = 0;
        double[] gradient = new double[n + 1];
        double[][] hessian = new double[n + 1][n + 1];
        for (Mode mode : modes) {
            Band u = rule.error(mode.variance(), z);
            ErrorCurve k = rule.divergence(u.value(), forward);
            value += mode.count() * k.value();
            for (int t = 1; t <= n; t++) {
                gradient[t] += mode.count() * k.slope() * u.gradient(t);
                hessian[t][t] += mode.count() * k.slope() * u.diagonal(t);
                hessian[t][t - 1] += mode.count() * k.slope() * u.beside(t);
                double outer = mode.count() * k.bend() * u.gradient(t);
                for (int s = 1; s <= t; s++) {
                    hessian[t][s] += outer * u.gradient(s);
                }
            }
        }
        for (int t = 1; t <= n; t++) {
            for (int s = 1; s < t; s++) {
                hessian[s][t] = hessian[t][s];
            }
        }
        return new Jet(value, gradient, hessian);
    }
}
